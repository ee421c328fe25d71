/** What the publisher keeps in the database. Nobody writes here by hand. */
import type { CollectionConfig } from 'payload'
import { isAdmin, mayRead } from '../access/roles'

const closed: CollectionConfig['access'] = {
  create: () => false,
  read: ({ req }) => isAdmin(req),
  update: () => false,
  delete: () => false,
}
const hidden = { hidden: true, group: false as const }

/** One change that asks for a publish. Deleted by the publish that includes it. */
export const PublishRequests: CollectionConfig = {
  slug: 'publish-requests',
  access: closed,
  admin: hidden,
  lockDocuments: false,
  fields: [
    { name: 'reason', type: 'text', required: true },
    { name: 'address', type: 'text' },
    { name: 'by', type: 'text' },
  ],
}

/** One publish: what happened, when, and what must be mended if it failed. */
export const Publications: CollectionConfig = {
  slug: 'publications',
  labels: { singular: 'Publication', plural: 'Publications' },
  access: { ...closed, read: ({ req }) => mayRead(req) },
  admin: {
    useAsTitle: 'release',
    group: 'Site',
    defaultColumns: ['state', 'release', 'startedAt', 'liveAt', 'pages', 'changed', 'message'],
    description: 'Every publish of the site, newest first.',
  },
  defaultSort: '-startedAt',
  lockDocuments: false,
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: [
        { value: 'publishing', label: 'Publishing' },
        { value: 'live', label: 'Live' },
        { value: 'failed', label: 'Failed' },
        { value: 'interrupted', label: 'Interrupted' },
      ],
    },
    { name: 'release', type: 'text', index: true },
    { name: 'startedAt', type: 'date', index: true },
    { name: 'liveAt', type: 'date' },
    { name: 'fullTextAt', type: 'date' },
    { name: 'pages', type: 'number' },
    { name: 'changed', type: 'number' },
    { name: 'removed', type: 'number' },
    { name: 'message', type: 'textarea' },
    {
      name: 'problems',
      type: 'array',
      fields: [
        { name: 'kind', type: 'text' },
        { name: 'document', type: 'text' },
        { name: 'title', type: 'text' },
        { name: 'field', type: 'text' },
        { name: 'message', type: 'textarea' },
        { name: 'link', type: 'text' },
      ],
    },
    { name: 'warnings', type: 'textarea' },
  ],
}

/** Who may publish just now. The unique name makes the database decide between two that try at once. */
export const Leases: CollectionConfig = {
  slug: 'leases',
  access: closed,
  admin: hidden,
  lockDocuments: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'holder', type: 'text', required: true },
    { name: 'expires', type: 'number', required: true },
  ],
}

/** Facts about the database itself, such as the version of the model it was last used with. */
export const Markers: CollectionConfig = {
  slug: 'markers',
  access: closed,
  admin: hidden,
  lockDocuments: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'value', type: 'text', required: true },
  ],
}

/** What calendars that subscribed were told, a document a community: see cms/publish/ledger-store.ts. */
export const CalendarLedgers: CollectionConfig = {
  slug: 'calendar-ledgers',
  access: { ...closed, read: () => false },
  admin: hidden,
  lockDocuments: false,
  fields: [
    { name: 'community', type: 'text', required: true, unique: true, index: true },
    { name: 'lines', type: 'json', required: true },
    { name: 'version', type: 'text', required: true },
  ],
}

/** What each request form asked when it was published: see cms/request-form/published.ts. */
export const PublishedForms: CollectionConfig = {
  slug: 'published-forms',
  access: { ...closed, read: () => false },
  admin: hidden,
  lockDocuments: false,
  fields: [
    { name: 'form', type: 'text', required: true, unique: true, index: true },
    { name: 'asks', type: 'json', required: true },
    { name: 'certain', type: 'checkbox', required: true },
  ],
}

/** Changes that an editor has not saved, while they are looked at: see cms/preview/unsaved.ts. */
export const Previews: CollectionConfig = {
  slug: 'previews',
  access: { ...closed, read: () => false },
  admin: hidden,
  lockDocuments: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'data', type: 'json', required: true },
  ],
}

export const systemCollections = [PublishRequests, Publications, Leases, Markers, CalendarLedgers, PublishedForms, Previews]
