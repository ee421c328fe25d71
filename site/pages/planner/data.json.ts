import type { APIRoute } from 'astro'
import { plannerData } from '../../planner/gather'

export const GET: APIRoute = ({ locals: { snapshot } }) => Response.json(plannerData(snapshot))
