import config from '@payload-config'
import { getPayload } from 'payload'

export const dynamic = 'force-dynamic'

/** Whether the CMS can reach its database. Answers 200 or 503, and recovers by itself when the database does. */
export async function GET() {
  try {
    const payload = await getPayload({ config })
    await within(3000, payload.count({ collection: 'markers', overrideAccess: true }))
    return Response.json({ ok: true, database: 'reachable' }, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    console.error('The database cannot be reached:', error instanceof Error ? error.message : error)
    return Response.json(
      { ok: false, database: 'unreachable', message: 'The database cannot be reached. This page answers 200 again when it can.' },
      { status: 503, headers: { 'cache-control': 'no-store' } },
    )
  }
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, fail) => setTimeout(() => fail(new Error(`no answer within ${ms / 1000} seconds`)), ms)),
  ])
}
