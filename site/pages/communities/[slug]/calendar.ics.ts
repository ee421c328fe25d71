import type { APIRoute } from 'astro'
import { calendarAt } from '../../../index/community-calendar'
import { indexOf } from '../../../index/site-index'

export const GET: APIRoute = ({ locals: { snapshot, siteUrl }, url }) => {
  const file = calendarAt(url.pathname, indexOf(snapshot), siteUrl)
  if (file === undefined) return new Response(null, { status: 404 })
  return new Response(file, { headers: { 'content-type': 'text/calendar; charset=utf-8' } })
}
