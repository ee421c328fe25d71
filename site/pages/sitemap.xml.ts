import type { APIRoute } from 'astro'
import { indexablePages } from '../index/addresses'
import { escapeHtml } from '../text/html'

export const GET: APIRoute = ({ locals: { snapshot, siteUrl } }) => {
  const urls = indexablePages(snapshot).map((address) => `<url><loc>${escapeHtml(siteUrl + address)}</loc></url>`)
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
