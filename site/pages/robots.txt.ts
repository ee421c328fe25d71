import type { APIRoute } from 'astro'

/** A sample site is nothing for search engines: nobody must find generated schools and take them for real. */
export const GET: APIRoute = ({ locals: { siteUrl, snapshot } }) =>
  new Response(`User-agent: *\nDisallow: ${snapshot.sample ? '/' : '/search/'}\n\nSitemap: ${siteUrl}/sitemap.xml\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
