/** Turns a content type's zod schema into Payload fields, so that no field is described twice. */
import type { Field, Tab } from 'payload'
import type { z } from 'zod'
import { defOf, unwrap } from '../../content/model/references'
import { type TypeName, types } from '../../content/model/types'
import { boxName } from './model-form'
import { proseEditor } from './prose'

/** Which tab of the form a field of a page stands in; everything else stands in the first. */
const tabOf: Record<string, string> = {
  audience: 'Finding',
  topics: 'Finding',
  alsoAskedAs: 'Finding',
  moreWordings: 'Finding',
  related: 'Finding',
  sources: 'Sources and dates',
  disagreements: 'Sources and dates',
  effective: 'Sources and dates',
  plain: 'Plain English',
}

/** The name of the hidden field that keeps an optional field unique in both databases. */
export const uniqueKey = (name: string) => `${name}Key`

/** All fields of a content type, the short ones of identity and review in the side column. */
export function fieldsOf(type: TypeName): Field[] {
  const shape = Object.entries(defOf(types[type].schema).shape!)
  const side: Field[] = []
  const hidden: Field[] = []
  const tabs = new Map<string, Field[]>([['Text', []]])
  for (const [name, schema] of shape) {
    const { meta, optional } = unwrap(schema)
    const field = fieldOf(name, schema, false)
    if (meta.unique && optional)
      hidden.push({
        name: uniqueKey(name),
        type: 'text',
        unique: true,
        index: true,
        admin: { hidden: true },
        access: { create: () => false, update: () => false },
      })
    if (meta.place === 'side') side.push(field)
    else {
      const tab = tabOf[name] ?? 'Text'
      tabs.set(tab, [...(tabs.get(tab) ?? []), field])
    }
  }
  const body: Field[] =
    tabs.size === 1 ? tabs.get('Text')! : [{ type: 'tabs', tabs: [...tabs].map(([label, fields]): Tab => ({ label, fields })) }]
  return [...body, ...side, ...hidden]
}

function fieldOf(name: string, schema: z.core.$ZodType, loose: boolean, inRows = false): Field {
  const { schema: inner, kind, meta, optional } = unwrap(schema)
  const required = !optional && !loose
  const admin = { description: meta.help, ...(meta.place === 'side' ? { position: 'sidebar' as const } : {}) }
  const base = { name, label: meta.label ?? name, required, admin }
  const unique = meta.unique && !optional ? { unique: true, index: true } : {}

  if (meta.to) {
    const hasMany = kind === 'array'
    const to = meta.to.map((t) => types[t as TypeName].collection)
    const relationTo = (meta.mixed ? to : to[0]) as never
    return {
      ...base,
      type: 'relationship',
      relationTo,
      hasMany,
      admin: { ...admin, allowCreate: false, appearance: hasMany ? 'select' : 'select' },
    } as Field
  }
  switch (kind) {
    case 'object': {
      const fields = Object.entries(defOf(inner).shape!).map(([key, child]) => fieldOf(key, child, loose || optional, inRows))
      return { name, label: meta.label ?? name, type: 'group', admin, fields }
    }
    case 'array': {
      const element = unwrap(defOf(inner).element!)
      if (element.kind === 'object') {
        const fields = Object.entries(defOf(element.schema).shape!).map(([key, child]) => fieldOf(key, child, loose, true))
        return { ...base, type: 'array', fields, admin: { ...admin, initCollapsed: false } }
      }
      // The SQLite adapter cannot save versions with a choice of several inside rows, so there it is a group of boxes.
      if (meta.names && inRows)
        return {
          name,
          label: meta.label ?? name,
          type: 'group',
          admin,
          fields: Object.entries(meta.names).map(([value, label]) => ({
            name: boxName(value),
            type: 'checkbox',
            label,
            defaultValue: false,
          })),
        }
      if (meta.names) return { ...base, type: 'select', hasMany: true, options: optionsOf(meta.names) }
      return { ...base, type: 'text', hasMany: true }
    }
    case 'enum':
      return { ...base, type: 'select', options: optionsOf(meta.names ?? {}) }
    case 'number':
      return { ...base, type: 'number' }
    case 'boolean':
      return { name, label: meta.label ?? name, type: 'checkbox', defaultValue: false, admin }
    case 'string':
      if (meta.shown === 'prose') return { ...base, type: 'richText', editor: proseEditor() }
      if (meta.shown === 'long') return { ...base, type: 'textarea' }
      if (meta.shown === 'date')
        return { ...base, type: 'date', admin: { ...admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } } }
      return { ...base, ...unique, type: 'text' }
    default:
      throw new Error(`The field ${name} has the zod type ${kind}, for which the admin has no input.`)
  }
}

const optionsOf = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, label]) => ({ value, label }))
