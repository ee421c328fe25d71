/** What every content collection has in common. A type's own file adds what is particular to it. */
import type { CollectionConfig, Endpoint, Field } from 'payload'
import { type TypeName, addressOf, types } from '../../content/model/types'
import { contentAccess, keepEditorsInDrafts } from '../access/content'
import { fieldsOf } from '../fields/from-schema'
import { announceChange, announceDelete } from '../hooks/announce'
import { checkBeforeDelete } from '../hooks/check-delete'
import { checkBeforeWrite } from '../hooks/check-write'
import { fillIn } from '../hooks/fill-in'
import { previewEndpoint } from '../preview/endpoint'
import { readSettings } from '../settings'

interface Particulars {
  /** The columns of the admin's list. */
  columns?: string[]
  /** What the admin says about the type above its list. */
  about?: string
  /** What stands above the fields of the model, of nothing but the admin. */
  above?: Field[]
  endpoints?: Endpoint[]
  /** Whether drafts can be looked at as pages before they are published. */
  preview?: boolean
  /** Hooks that run beside those of every type, before what is told to the publisher. */
  hooks?: Pick<NonNullable<CollectionConfig['hooks']>, 'afterChange' | 'beforeDelete' | 'afterDelete'>
}

/** A Payload collection for a content type of the model. */
export function contentCollection(
  type: TypeName,
  { columns, about, above = [], endpoints = [], preview = false, hooks = {} }: Particulars = {},
): CollectionConfig {
  const info = types[type]
  return {
    slug: info.collection,
    labels: { singular: info.one, plural: info.many },
    admin: {
      useAsTitle: 'title',
      group: info.group,
      description: about,
      defaultColumns: columns ?? ['title', '_status', 'updatedAt'],
      listSearchableFields: ['title', 'slug'],
      pagination: { defaultLimit: 50 },
      components: {
        edit: {
          beforeDocumentControls: ['/admin/KeepRefusal#KeepRefusal'],
          ...(preview ? { PreviewButton: '/admin/Preview#Preview' } : {}),
        },
      },
      ...(preview
        ? { preview: (doc) => (doc?.id ? `/preview/${info.collection}/${String(doc.id)}` : null) }
        : info.page
          ? { preview: (doc) => (doc?.slug ? `${readSettings().siteUrl}${addressOf(type, String(doc.slug))}` : null) }
          : {}),
    },
    defaultSort: type === 'topic' ? 'order' : 'title',
    access: contentAccess,
    versions: { maxPerDoc: 100, drafts: { schedulePublish: true } },
    fields: [...above, ...fieldsOf(type)],
    endpoints: [...endpoints, ...(preview ? [previewEndpoint(type)] : [])],
    hooks: {
      beforeOperation: [keepEditorsInDrafts],
      beforeValidate: [fillIn(type)],
      beforeChange: [checkBeforeWrite(type)],
      afterChange: [...(hooks.afterChange ?? []), announceChange(type)],
      beforeDelete: [...(hooks.beforeDelete ?? []), checkBeforeDelete(type)],
      afterDelete: [...(hooks.afterDelete ?? []), announceDelete(type)],
    },
  }
}
