import type { APIRoute } from 'astro'
import { packList } from '../../look-up/pack-list'

export const GET: APIRoute = ({ locals: { snapshot } }) => Response.json(packList(snapshot))
