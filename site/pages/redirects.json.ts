import type { APIRoute } from 'astro'
import { indexOf } from '../index/site-index'

export const GET: APIRoute = ({ locals: { snapshot } }) =>
  new Response(JSON.stringify(Object.fromEntries(indexOf(snapshot).moved), null, 2), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
