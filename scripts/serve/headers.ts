/** The headers of the public site. */
import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { partsOf } from './release'

const YEAR_IN_SECONDS = 31_536_000

/**
 * A page may load what the site itself serves and nothing else. `wasm-unsafe-eval` lets the full-text index run its
 * WebAssembly; it allows no other evaluated code.
 */
const contentSecurityPolicy = (connectTo: readonly string[]) => ({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'", ...connectTo],
    workerSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    manifestSrc: ["'self'"],
  },
})

/** Here people write what nobody else may see: nothing is sent, not even by a form to the site itself or to where search reports go. */
const PRIVATE = 'request'
const privatePolicy = (() => {
  const { useDefaults, directives } = contentSecurityPolicy([])
  return { useDefaults, directives: { ...directives, scriptSrc: ["'self'"], formAction: ["'none'"] } }
})()

const unusedFeatures = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'midi', 'display-capture', 'browsing-topics']
const permissionsPolicy = unusedFeatures.map((feature) => `${feature}=()`).join(', ')

/**
 * Sets the security headers of every answer. Data is not a document and can load nothing: it goes without the policies of
 * documents, which would weigh as much as a part of the search index does.
 * @param connectTo origins besides the site's own that its scripts may send to.
 */
export const securityHeaders = (connectTo: readonly string[] = []): RequestHandler[] => {
  const always = {
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    // This server speaks plain HTTP; the proxy that adds TLS adds this header too.
    strictTransportSecurity: false,
  } as const
  const forDocuments = helmet({ ...always, contentSecurityPolicy: contentSecurityPolicy(connectTo) })
  const forPrivatePages = helmet({ ...always, contentSecurityPolicy: privatePolicy })
  const forData = helmet({
    ...always,
    contentSecurityPolicy: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xFrameOptions: false,
    xXssProtection: false,
  })
  return [
    (request, response, next) => {
      if (request.path.endsWith('.json')) return forData(request, response, next)
      response.setHeader('Permissions-Policy', permissionsPolicy)
      return (partsOf(request.path)?.[0] === PRIVATE ? forPrivatePages : forDocuments)(request, response, next)
    },
  ]
}

/**
 * How long a file may be kept. Files whose name changes with their content are kept for good, everything else is
 * asked for each time and answered with 304 while it is the same.
 */
export function cacheControl(file: string): string {
  const named = file.startsWith('_astro/') || /(^|\/)[a-z.-]+_[0-9a-f]{6,}\.pf_(fragment|index|filter|meta)$/.test(file)
  return named ? `public, max-age=${YEAR_IN_SECONDS}, immutable` : 'no-cache'
}

/** Files whose type does not follow from their ending. */
const types: Readonly<Record<string, string>> = { 'announcements/feed.xml': 'application/atom+xml; charset=utf-8' }

/** The type of a file of a release where its ending does not tell it. */
export const contentType = (file: string): string | undefined => types[file.replaceAll('\\', '/')]
