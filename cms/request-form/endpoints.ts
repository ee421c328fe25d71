/** What the edit view of a request form asks the server. */
import { APIError, type Endpoint, type PayloadRequest, ValidationError } from 'payload'
import { mayRead } from '../access/roles'
import { makeNewVersion } from './new-version'
import { standingOf } from './standing'

const answer = (body: unknown, status = 200) => Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

const idIn = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

export const formEndpoints: Endpoint[] = [
  {
    path: '/:id/standing',
    method: 'get',
    handler: async (req) => (mayRead(req) ? answer(await standingOf(req, idIn(req))) : answer({ message: 'Log in first.' }, 401)),
  },
  {
    path: '/:id/new-version',
    method: 'post',
    handler: async (req) => {
      if (!req.user) return answer({ message: 'Log in first.' }, 401)
      const wanted: unknown = await req.json?.().catch(() => undefined)
      try {
        const { id } = await makeNewVersion(req, idIn(req), wanted && typeof wanted === 'object' ? wanted : {})
        return answer({ id: String(id) }, 201)
      } catch (error) {
        if (error instanceof ValidationError) return answer({ errors: error.data.errors }, 400)
        if (error instanceof APIError) return answer({ message: error.message, ...(error.data as object | null) }, error.status)
        throw error
      }
    },
  },
]
