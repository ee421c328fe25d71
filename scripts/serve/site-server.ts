/**
 * Serves the published site: static files from the release that `root` leads to at the moment of each request. A
 * publish swaps that link, and the next request is answered from the new release, with no restart.
 */
import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { constants } from 'node:zlib'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express'
import { RETRY_SECONDS, STYLE_ADDRESS, beingPreparedPage, beingPreparedStyle } from './being-prepared'
import { securityHeaders } from './headers'
import { PackedFiles } from './packed'
import { currentRelease, find, partsOf, readRedirects } from './release'
import { notFound, sendFile } from './send-file'

/** What `/health` answers, in the caller's own words besides `ok`. */
export interface Health {
  ok: boolean
  [detail: string]: unknown
}

export interface SiteServerOptions {
  /** The release's folder, or a link to it that may be swapped or may not be there yet. */
  root: string
  host: string
  /** 0 takes any free port. */
  port: number
  health: () => Promise<Health>
  /** Where readers may send the words that search did not find; pages may connect to its origin. */
  searchReportUrl?: string | undefined
  /** Told what an operator should know; writes to standard error unless given. */
  log?: (message: string) => void
}

export interface SiteServer {
  url: string
  /** Takes no new requests, lets those under way finish for a few seconds, and ends. */
  close(): Promise<void>
}

const CLOSE_WITHIN_MS = 5000

/**
 * Starts the server.
 * @throws Error with a message for the operator where the port is taken.
 */
export async function startSiteServer(options: SiteServerOptions): Promise<SiteServer> {
  const server = createServer(siteApp(options))
  await listen(server, options.host, options.port)
  const { port } = server.address() as AddressInfo
  return { url: `http://${nameOf(options.host)}:${port}`, close: () => close(server) }
}

function siteApp({ root, health, searchReportUrl, log = console.error }: SiteServerOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(...securityHeaders(searchReportUrl?.startsWith('http') ? [new URL(searchReportUrl).origin] : []))
  app.use((request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next()
    response.status(405).setHeader('Allow', 'GET, HEAD')
    response.type('text').send('Only GET and HEAD are answered here.\n')
  })
  // Most files are small and sent to phones: packing them well is worth a millisecond, until they are kept packed better.
  app.use(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } } }))
  app.get('/health', async (_request, response) => {
    const report = await health().catch((error: unknown) => {
      log(`The health check failed: ${String(error)}`)
      return { ok: false, error: 'The health check itself failed.' }
    })
    response
      .status(report.ok ? 200 : 503)
      .setHeader('Cache-Control', 'no-store')
      .json(report)
  })
  const redirects = redirectsByRelease(log)
  const packed = new PackedFiles()
  app.use(async (request, response) => {
    // The one look at the link: everything after it is answered from this release, whatever is swapped meanwhile.
    const release = await currentRelease(root)
    if (!release) return beingPrepared(request, response)
    await answer(request, response, release, redirects, packed)
  })
  app.use(faults(log))
  return app
}

type Redirects = (release: string) => Promise<Map<string, string>>

async function answer(request: Request, response: Response, release: string, redirects: Redirects, packed: PackedFiles): Promise<void> {
  const queryAt = request.originalUrl.indexOf('?')
  const query = queryAt < 0 ? '' : request.originalUrl.slice(queryAt)
  const parts = partsOf(request.path)
  if (!parts) return notFound(response, release)
  const asFolder = request.path.endsWith('/')
  // The list names only addresses without a page of their own. What lies there as a file is for other web servers.
  const known = await redirects(release)
  const address = `/${parts.join('/')}`
  const to = known.get(asFolder ? `${address}/` : address) ?? known.get(`${address}/`)
  if (to) return moved(response, to + query)
  const found = await find(release, parts, asFolder)
  if (found.kind === 'file') return sendFile(request, response, release, found.file, packed)
  return found.kind === 'folder' ? moved(response, `${request.path}/${query}`) : notFound(response, release)
}

function moved(response: Response, to: string): void {
  // Not kept by browsers: an editor may take a redirect back, or put a page where it stood.
  response.setHeader('Cache-Control', 'no-cache')
  response.redirect(301, to)
}

function beingPrepared(request: Request, response: Response): void {
  response.setHeader('Cache-Control', 'no-store')
  if (request.path === STYLE_ADDRESS) {
    response.type('css').send(beingPreparedStyle)
    return
  }
  response.setHeader('Retry-After', String(RETRY_SECONDS))
  response.status(503).type('html').send(beingPreparedPage)
}

/** Reads each release's redirects once; a faulty list is told to the operator and takes no page down. */
function redirectsByRelease(log: (message: string) => void): Redirects {
  let read: { release: string; redirects: Promise<Map<string, string>> } | undefined
  return (release) => {
    if (read?.release !== release) {
      const redirects = readRedirects(release).catch((error: unknown) => {
        log(`The redirects of ${release} cannot be read: ${String(error)}`)
        return new Map<string, string>()
      })
      read = { release, redirects }
    }
    return read.redirects
  }
}

const faults =
  (log: (message: string) => void): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error)
    log(`${request.method} ${request.path} failed: ${error instanceof Error ? error.stack : String(error)}`)
    response.status(500).setHeader('Cache-Control', 'no-store')
    response.type('text').send('Something went wrong on our side. Please try again in a moment.\n')
  }

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is already in use. Set SITE_PORT to another, or stop the program that uses it.`, { cause: error })
          : error,
      ),
    )
    server.listen(port, host, resolve)
  })
}

async function close(server: Server): Promise<void> {
  const force = setTimeout(() => server.closeAllConnections(), CLOSE_WITHIN_MS)
  try {
    await new Promise<void>((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())))
  } finally {
    clearTimeout(force)
  }
}

/** A host as a reader would type it: “every interface” is no address. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::' || host === '') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
