import type { APIRoute } from 'astro'
import { shownEntries } from '../../../search/entries'
import { orderOf } from '../../../search/gather'
import { PART, type ShownEntries } from '../../../search/shown'

export const GET: APIRoute = ({ locals: { snapshot }, params: { part } }) => {
  const from = Number(part) * PART
  const entries = shownEntries(snapshot).slice(from, from + PART)
  if (entries.length === 0) return new Response(null, { status: 404 })
  return Response.json({ order: orderOf(snapshot), entries } satisfies ShownEntries)
}
