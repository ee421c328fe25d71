import type { APIRoute } from 'astro'
import { commonEnglish } from '../../search/common-words'

let made: ReturnType<typeof commonEnglish> | undefined

export const GET: APIRoute = () => Response.json((made ??= commonEnglish()))
