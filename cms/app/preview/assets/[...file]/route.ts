import config from '@payload-config'
import { getPayload } from 'payload'
import { assetRoute } from '../../../../preview/route'

export const dynamic = 'force-dynamic'

/** Styles, scripts and fonts of pages that are looked at. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string[] }> }) {
  return assetRoute(await getPayload({ config }), request, (await params).file)
}
