import { defineMiddleware } from 'astro:middleware'
import { indexOf } from './index/site-index'
import { movedPage } from './text/moved'

/** Fills in the snapshot while `astro dev` runs, and answers old addresses that lead elsewhere. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  if (import.meta.env.DEV && !locals.snapshot) {
    const { readSnapshot } = await import('./dev/read-snapshot')
    locals.snapshot = readSnapshot()
    locals.siteUrl = url.origin
    locals.searchReportUrl = process.env.SEARCH_REPORT_URL || undefined
  }
  const to = indexOf(locals.snapshot).moved.get(url.pathname)
  if (to) return new Response(movedPage(to, locals.siteUrl), { headers: { 'content-type': 'text/html; charset=utf-8' } })
  return next()
})
