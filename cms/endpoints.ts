/** What the admin asks about publishing. */
import type { Endpoint } from 'payload'
import { mayPublish, mayRead } from './access/roles'
import { requestPublish } from './publish/requests'
import { publishState } from './publish/state'

const answer = (body: unknown, status = 200) => Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

export const publishingEndpoints: Endpoint[] = [
  {
    path: '/publishing',
    method: 'get',
    handler: async (req) => {
      if (!mayRead(req)) return answer({ message: 'Log in first.' }, 403)
      return answer(await publishState(req.payload))
    },
  },
  {
    path: '/publishing',
    method: 'post',
    handler: async (req) => {
      if (!mayPublish(req)) return answer({ message: 'Only a publisher or an admin can publish.' }, 403)
      await requestPublish(req.payload, { reason: 'Asked for by hand', by: (req.user as { email?: string }).email })
      return answer({ message: 'Asked for.' }, 202)
    },
  },
]
