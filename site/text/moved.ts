import { escapeHtml } from './html'

/** The page at an old address: it leads on by itself, and by a link where that is switched off. */
export function movedPage(to: string, siteUrl: string): string {
  const href = escapeHtml(to)
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>This page has moved - Signpost</title><meta name="robots" content="noindex"><link rel="canonical" href="${escapeHtml(siteUrl)}${href}"><meta http-equiv="refresh" content="0; url=${href}"></head><body><main id="main"><h1>This page has moved</h1><p><a href="${href}">Go to its new address</a></p></main></body></html>`
}
