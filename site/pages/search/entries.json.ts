import type { APIRoute } from 'astro'
import { shownEntries } from '../../search/entries'
import { orderOf } from '../../search/gather'
import type { ShownEntries } from '../../search/shown'

export const GET: APIRoute = ({ locals: { snapshot } }) =>
  Response.json({ order: orderOf(snapshot), entries: shownEntries(snapshot) } satisfies ShownEntries)
