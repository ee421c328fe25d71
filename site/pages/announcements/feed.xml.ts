import type { APIRoute } from 'astro'
import { feedOf } from '../../index/feed'
import { indexOf } from '../../index/site-index'

export const GET: APIRoute = ({ locals: { snapshot, siteUrl } }) =>
  new Response(feedOf(indexOf(snapshot), siteUrl), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
