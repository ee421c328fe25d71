import type { Site } from '../../content/model/snapshot'
import { searchFiles } from '../search/entries'
import { calendarsOf } from './community-calendar'
import { WORKER } from '../request/offline/files'
import { FEED } from './feed'
import { fixedPages, indexOf, listPages } from './site-index'

const files = [
  '/404.html',
  '/sitemap.xml',
  '/robots.txt',
  '/redirects.json',
  '/schools/list.json',
  '/planner/data.json',
  '/request/data.json',
  WORKER,
  FEED,
]

/** Addresses that are the same whatever the content is, and cost nothing to list. */
export const fixedAddresses: readonly string[] = [...fixedPages, ...files]

/** Pages that stand in the sitemap: everything a search engine should know. */
export const indexablePages = (snapshot: Parameters<Site['addresses']>[0]): string[] => [
  ...fixedPages.filter((address) => address !== '/search/'),
  ...listPages,
  ...indexOf(snapshot).entries.flatMap((entry) => (entry.plain ? [entry.address, entry.plain] : [entry.address])),
]

/** Every address of the snapshot's site that answers 200. */
export const addresses: Site['addresses'] = (snapshot) => [
  // First and together, so that one thread makes the index they are parts of.
  ...searchFiles(snapshot),
  ...indexablePages(snapshot),
  '/search/',
  ...indexOf(snapshot).moved.keys(),
  ...calendarsOf(indexOf(snapshot)).keys(),
  ...files,
]
