/** The request tool's service worker: one script beside the compiled site, which puts its list of files before it at each publish. */
import path from 'node:path'
import { build } from 'esbuild'
import { compiledSite, root } from './paths'

/** Bundles the worker. The site must have been compiled: that empties the folder. */
export async function compileWorker(): Promise<void> {
  await build({
    entryPoints: [path.join(root, 'site/request/offline/worker.ts')],
    outfile: path.join(path.dirname(compiledSite), 'worker.js'),
    bundle: true,
    // A script and no module: browsers learnt modules as workers much later.
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  })
}
