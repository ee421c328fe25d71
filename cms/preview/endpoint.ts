/** Takes what an editor has typed and not saved, so that it can be looked at. */
import type { Endpoint } from 'payload'
import { type TypeName, types } from '../../content/model/types'
import { mayWrite } from '../access/roles'
import { keepUnsaved } from './unsaved'

/** A form with everything in it has a tenth of this, in characters. */
const MOST = 2_000_000

const answer = (body: unknown, status = 200) => Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/** `POST /api/COLLECTION/ID/preview` with the fields of the form: answers with the address to open. */
export const previewEndpoint = (type: TypeName): Endpoint => ({
  path: '/:id/preview',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return answer({ message: 'Log in first.' }, 401)
    const id = String(req.routeParams?.id ?? '')
    const collection = types[type].collection
    // Whoever may look at the draft may look at it with changes, but only who may write has any.
    const may =
      mayWrite(req) &&
      (await req.payload.findByID({
        collection: collection as never,
        id,
        draft: true,
        depth: 0,
        req,
        overrideAccess: false,
        disableErrors: true,
      }))
    if (!may) return answer({ message: 'There is no such document, or you may not change it.' }, 404)
    const text = (await req.text?.()) ?? ''
    const data = text.length > MOST ? undefined : parsed(text)
    if (!data) return answer({ message: 'This cannot be previewed. Save it first.' }, 400)
    await keepUnsaved(req, type, id, data)
    return answer({ address: `/preview/${collection}/${id}` })
  },
})

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(text)
    return data && typeof data === 'object' && !Array.isArray(data) ? (data as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
