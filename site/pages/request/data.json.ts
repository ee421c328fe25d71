import type { APIRoute } from 'astro'
import { requestData } from '../../request/gather'

export const GET: APIRoute = ({ locals: { snapshot } }) => Response.json(requestData(snapshot))
