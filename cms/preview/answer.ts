/**
 * Answers for `/preview/COLLECTION/ID/ADDRESS`: any address of the site as it would be with one draft published, for those who may
 * read the draft. Nothing of it is kept, and nothing of it reaches the public files.
 */
import { type Payload, type TypedUser, createLocalReq } from 'payload'
import type { Problem } from '../../content/model/snapshot'
import { addressOf, typeOfCollection, types } from '../../content/model/types'
import { mayRead } from '../access/roles'
import { today } from '../publish/today'
import { type AssetFiles, assetAnswer } from './assets'
import { draftOf } from './draft'
import { FORM_TOOL, type PreviewSite } from './preview-site'
import { inPreview, messagePage } from './html'

export interface Asked {
  payload: Payload
  user: TypedUser | null
  collection: string
  id: string
  /** The parts of the address, none for the draft's own page. */
  parts: readonly string[]
  site: PreviewSite
  assets: AssetFiles
}

/** As on the public site: only what the site itself serves, and no inline script. Looked at in the CMS's own frames too. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"

const headers = (contentType: string): Record<string, string> => ({
  'content-type': contentType,
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow',
  'content-security-policy': POLICY,
  // The data that scripts ask for is found by the page that asks: see next.config.mjs.
  'referrer-policy': 'same-origin',
})

const HTML = 'text/html; charset=utf-8'
const page = (status: number, title: string, lines: readonly string[]): Response =>
  new Response(messagePage(title, lines), { status, headers: headers(HTML) })

export async function answerPreview({ payload, user, collection, id, parts, site, assets }: Asked): Promise<Response> {
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  if (!mayRead(req)) return page(401, 'Log in first', ['Only people who work in the CMS see what is not published.'])
  const type = typeOfCollection(collection)
  const missing = () => page(404, 'Nothing to preview', ['There is no such document, or you may not read it.'])
  if (!type || !types[type].page || !/^[A-Za-z0-9-]{1,64}$/.test(id)) return missing()
  const day = today()
  const draft = await draftOf(req, type, id, day)
  if (!draft) return missing()
  if (parts.length > 0) {
    const asset = await assetAnswer(assets, parts)
    if (asset) return asset
  }
  if ('problems' in draft) return page(422, 'This draft cannot be shown yet', draft.problems.map(inWords))

  const prefix = `/preview/${collection}/${id}`
  if (parts.length === 0) {
    const start = type === 'request-form' ? FORM_TOOL : addressOf(type, draft.doc.slug)
    return new Response(null, { status: 307, headers: { ...headers(HTML), location: prefix + start.replace(/\/$/, '') } })
  }
  const { status, contentType, body } = await site.render(addressIn(parts), draft, id, day)
  const shown = contentType.startsWith('text/html') ? inPreview(body, prefix) : body
  return new Response(shown, { status, headers: headers(contentType) })
}

/** The site's address: Next takes the slash at the end of a page away. */
function addressIn(parts: readonly string[]): string {
  const path = parts.map((part) => encodeURIComponent(part)).join('/')
  return parts.at(-1)!.includes('.') ? `/${path}` : `/${path}/`
}

const inWords = ({ field, message }: Problem): string => (field ? `${message} (field ${field})` : message)
