/** Imported first by every verb: says plainly when Node is too old, before anything stranger happens. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Signpost needs Node 22.12 or newer; this is Node ${process.versions.node}.\nRun it through npm (npm start), which brings Node 24 along on Linux, or install a newer Node from nodejs.org.`,
  )
  process.exit(1)
}
