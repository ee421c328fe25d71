/** A table as it is kept on the device, and back. */
import type { RequestForm } from '../../../content/model/request-form'
import type { Refused } from '../after'
import { type Questions, questionsOf } from '../draft/shape'
import { toNewest } from '../draft/form-change'
import type { CopyOf, Request } from '../request'
import type { OnDesk } from '../after'
import type { Table } from './table'

export interface KeptTable extends Omit<Table, 'requests'> {
  requests: { request: Request; copy: CopyOf; opened: OnDesk['opened']; questions: Questions }[]
  /** One more with every writing. */
  revision: number
}

/** @param revision the number of this writing. */
export const keptFrom = (table: Table, revision: number): KeptTable => ({
  ...table,
  requests: table.requests.map(({ request, copy, opened, form }) => ({ request, copy, opened, questions: questionsOf(form) })),
  revision,
})

/** The table as it was kept, its requests brought to the newest version of their form; those whose form has gone are named. */
export function tableFrom(kept: KeptTable, forms: readonly RequestForm[]): { table: Table; gone: Refused[] } {
  const gone: Refused[] = []
  const requests = kept.requests.flatMap(({ request, copy, opened, questions }): OnDesk[] => {
    const newest = toNewest(request, questions, forms)
    if (newest) return [{ request: newest.request, form: newest.form, copy, opened }]
    gone.push({ file: `Request ${request.id}`, reason: `This site does not have its form any more: ${request.form.slug}.` })
    return []
  })
  const { meeting, sent, received, areas } = kept
  return { table: { requests, meeting, sent, received, areas }, gone }
}
