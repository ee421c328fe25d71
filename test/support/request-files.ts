/** Request files of a small community, as schools and clerks send them. */
import { writeDraft } from '../../site/request/draft'
import { copyFor } from '../../site/request/privacy'
import type { Answers } from '../../site/request/answers'
import type { Request } from '../../site/request/request'
import { form, full, requestWith } from '../site/request/appendix-3'

export interface RequestFile {
  name: string
  text: string
}

/** The community that these requests name, as the planner's snapshot has it. */
export const community = { slug: 'sample-community-e1', name: 'Sample Community E1 (sample)' }

/** A request of this community. @param id its number. */
export const requestOf = (id: string, title: string, more: Answers = {}, saved = '2026-12-01T08:00:00.000Z'): Request => ({
  ...requestWith({ ...full, community, ...more }),
  id,
  title,
  saved,
})

/** The file of one of its copies. */
export async function fileOf(request: Request, copy: 'community' | 'kcc' | 'draft' = 'community'): Promise<RequestFile> {
  const own = copy === 'draft' ? request : copyFor(copy, form, request)
  return { name: `${request.id}-${copy}.json`, text: await writeDraft(own, form, copy) }
}

/** What Playwright puts into a file box. */
export const payload = ({ name, text }: RequestFile): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})
