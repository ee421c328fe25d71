/** Imported first by every verb: says plainly when Node is too old, before anything stranger happens. */

/** What to say to whoever runs this version of Node, if it is too old. */
export function tooOld(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 12)) return undefined
  return `Signpost needs Node 22.12 or newer; this is Node ${version}.\nRun it through npm (npm start), which brings Node 24 along on Linux, or install a newer Node from nodejs.org.`
}

const fault = tooOld(process.versions.node)
if (fault) {
  console.error(fault)
  process.exit(1)
}
