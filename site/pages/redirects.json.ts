import type { APIRoute } from 'astro'
import { movedCalendars } from '../index/community-calendar'
import { indexOf } from '../index/site-index'

export const GET: APIRoute = ({ locals: { snapshot } }) => {
  const index = indexOf(snapshot)
  return new Response(JSON.stringify(Object.fromEntries([...index.moved, ...movedCalendars(index)]), null, 2), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
}
