/** What the routes of the preview answer, with Next left out. */
import type { Payload } from 'payload'
import { mayRead } from '../access/roles'
import { answerPreview } from './answer'
import { assetAnswer } from './assets'
import { messagePage } from './html'
import { openPreview } from './open'

const plain = (status: number, title: string, line: string): Response =>
  new Response(messagePage(title, [line]), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' },
  })

const notCompiled = () =>
  plain(
    503,
    'No preview yet',
    'The site’s code is not compiled on this machine. Whoever runs Signpost starts it, or runs “npm run compile”.',
  )

export interface PreviewAddress {
  collection: string
  id: string
  address?: string[]
}

/** A page, its data or a file of it. */
export async function previewRoute(
  payload: Payload,
  request: Request,
  { collection, id, address = [] }: PreviewAddress,
): Promise<Response> {
  // A worker would keep the draft on the device, and answer for the CMS.
  if (request.headers.has('service-worker')) return plain(404, 'Not in the preview', 'Nothing is kept on this device.')
  const { user } = await payload.auth({ headers: request.headers })
  const opened = openPreview(payload)
  if (user && !opened) return notCompiled()
  return answerPreview({ payload, user, collection, id, parts: address, ...opened! })
}

/** A style, a script or a font: they name each other by their addresses on the public site. */
export async function assetRoute(payload: Payload, request: Request, file: readonly string[]): Promise<Response> {
  const { user } = await payload.auth({ headers: request.headers })
  if (!mayRead({ user } as never)) return plain(401, 'Log in first', 'This belongs to the preview.')
  const opened = openPreview(payload)
  if (!opened) return notCompiled()
  return (await assetAnswer(opened.assets, ['_astro', ...file])) ?? plain(404, 'No such file', 'This belongs to no page.')
}
