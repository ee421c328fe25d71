import type { APIRoute } from 'astro'
import { wordIndexOf } from '../../../search/gather'

export const GET: APIRoute = ({ locals: { snapshot }, params: { file } }) => {
  const words = wordIndexOf(snapshot).words[Number(file)]
  return words ? Response.json(words) : new Response(null, { status: 404 })
}
