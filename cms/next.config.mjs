import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
  // Next writes inline scripts and styles of its own; nothing may come from another host all the same.
  {
    key: 'Content-Security-Policy',
    value:
      "default-src 'self'; script-src 'self' 'unsafe-inline'" +
      (process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '') +
      "; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' ws:; frame-ancestors 'self'; base-uri 'self'; form-action 'self'; object-src 'none'",
  },
]

/** @type {import('next').NextConfig} */
const nextConfig = {
  turbopack: { root },
  // Bundled, Payload would stand twice in the server, once for pages and once for the API, and an error made by one
  // would not be known to the other: editors would lose the words beside the field.
  serverExternalPackages: ['payload', '@payloadcms/db-mongodb', '@payloadcms/db-sqlite', '@payloadcms/drizzle'],
  poweredByHeader: false,
  experimental: { turbopackFileSystemCacheForBuild: false, turbopackSourceMaps: false },
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    // Pages that are looked at before they are public bring the public site's own, stricter policy.
    { source: '/:path((?!preview/).*)', headers },
    { source: '/preview/:path*', headers: headers.filter(({ key }) => key !== 'Content-Security-Policy') },
  ],
  rewrites: async () => ({
    afterFiles: [{ source: '/_astro/:file*', destination: '/preview/assets/:file*' }],
    // What a previewed page's scripts ask for by its public address, such as /request/data.json, is the preview's too.
    fallback: [
      {
        source: '/:path*',
        has: [{ type: 'header', key: 'referer', value: 'https?://[^/]+/preview/(?<collection>[a-z-]+)/(?<id>[A-Za-z0-9-]+)(?:[/?#].*)?' }],
        destination: '/preview/:collection/:id/:path*',
      },
    ],
  }),
}

export default withPayload(nextConfig)
