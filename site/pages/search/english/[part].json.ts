import type { APIRoute } from 'astro'
import { commonEnglish } from '../../../search/common-words'

let made: ReturnType<typeof commonEnglish> | undefined

export const GET: APIRoute = ({ params: { part } }) => {
  const words = (made ??= commonEnglish())[Number(part)]
  return words ? Response.json(words) : new Response(null, { status: 404 })
}
