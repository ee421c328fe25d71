import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { isAdmin } from './access/roles'
import { collections } from './collections'
import { databaseAdapter } from './database'
import { publishingEndpoints } from './endpoints'
import { proseEditor } from './fields/prose'
import { prepareDatabase } from './prepare'
import { readSecret, readSettings } from './settings'

const here = path.dirname(fileURLToPath(import.meta.url))
const settings = readSettings()
const loopback = /^https?:\/\/(127\.0\.0\.1|localhost)(:|$)/.test(settings.cmsUrl)

export default buildConfig({
  secret: readSecret(settings.dataDir),
  serverURL: loopback ? '' : settings.cmsUrl,
  // Only pages of the CMS itself may send its log-in cookie along.
  csrf: loopback ? [`http://127.0.0.1:${settings.cmsPort}`, `http://localhost:${settings.cmsPort}`] : [settings.cmsUrl],
  cors: [],
  db: databaseAdapter(settings),
  collections,
  editor: proseEditor(),
  endpoints: publishingEndpoints,
  graphQL: { disable: true },
  jobs: {
    access: { run: ({ req }) => isAdmin(req), queue: ({ req }) => isAdmin(req), cancel: ({ req }) => isAdmin(req) },
    deleteJobOnComplete: true,
    jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
      ...defaultJobsCollection,
      access: { create: () => false, read: ({ req }) => isAdmin(req), update: () => false, delete: ({ req }) => isAdmin(req) },
    }),
  },
  admin: {
    user: 'users',
    // The default asks a third party for pictures of people.
    avatar: 'default',
    meta: { titleSuffix: ' - Signpost editing' },
    components: {
      beforeDashboard: ['/admin/PublishState#PublishState'],
      actions: ['/admin/PublishBadge#PublishBadge'],
      graphics: { Icon: '/admin/Brand#Icon', Logo: '/admin/Brand#Logo' },
    },
    importMap: { baseDir: here, importMapFile: path.join(here, 'app/(payload)/admin/importMap.js') },
    dateFormat: 'd MMMM yyyy, HH:mm',
    timezones: { defaultTimezone: 'Europe/London' },
  },
  logger: { options: { level: process.env.LOG_LEVEL?.trim() || 'error' } },
  localization: false,
  telemetry: false,
  typescript: { autoGenerate: false, outputFile: path.join(here, 'payload-types.ts') },
  onInit: (payload) => prepareDatabase(payload, settings),
  sharp,
})
