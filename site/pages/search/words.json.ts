import type { APIRoute } from 'astro'
import { wordIndexOf } from '../../search/gather'

export const GET: APIRoute = ({ locals: { snapshot } }) => Response.json(wordIndexOf(snapshot).pages)
