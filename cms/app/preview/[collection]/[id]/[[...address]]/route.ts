import config from '@payload-config'
import { getPayload } from 'payload'
import { type PreviewAddress, previewRoute } from '../../../../../preview/route'

export const dynamic = 'force-dynamic'

/** Pages of the site with one draft laid over what is published. */
export async function GET(request: Request, { params }: { params: Promise<PreviewAddress> }) {
  return previewRoute(await getPayload({ config }), request, await params)
}
