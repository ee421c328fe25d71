/** Where things stand in the project's folder. */
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '..')
export const seedDir = path.join(root, 'content/seed')
export const compiledSite = path.join(root, '.build/site/server/entry.mjs')
export const compiledAssets = path.join(root, '.build/site/client')
