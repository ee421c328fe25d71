/** Serves the store's page under the site's own headers. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { startSiteServer } from '../../../scripts/serve/site-server'
import { root } from '../../../scripts/paths'
import { form } from '../../site/request/appendix-3'

export interface Served {
  /** Address of the page. */
  url: string
  close(): Promise<void>
}

const page = `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Store</title>
<body>
<script type="application/json" id="form">${JSON.stringify(form).replaceAll('<', '\\u003c')}</script>
<textarea aria-label="Text" autocomplete="off"></textarea>
<p id="status" role="status"></p>
<script src="/request/page.js" type="module"></script>
</html>
`

/** The caller closes it. */
export async function serveStore(): Promise<Served> {
  const out = mkdtempSync(path.join(os.tmpdir(), 'signpost-store-'))
  mkdirSync(path.join(out, 'request'))
  writeFileSync(path.join(out, 'request', 'index.html'), page)
  writeFileSync(path.join(out, 'request', 'worker.js'), 'onfetch = () => {}\n')
  await build({
    entryPoints: [path.join(root, 'test/support/store/page.ts')],
    outfile: path.join(out, 'request', 'page.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  })
  const site = await startSiteServer({ root: out, host: '127.0.0.1', port: 0, health: () => Promise.resolve({ ok: true }) })
  return {
    url: `${site.url}/request/`,
    close: async () => {
      await site.close()
      rmSync(out, { recursive: true, force: true })
    },
  }
}
