/** A deadline rule may not be published beside one that contradicts it. */
import type { Payload, ValidationFieldError } from 'payload'
import type { DeadlineRule } from '../../content/model/deadline-rule'
import { type ComparedRule, comparedRule, contradictions } from '../../content/model/rule-set'
import { types } from '../../content/model/types'
import { type Data, toModel } from '../fields/model-form'

/** The input that an editor mends a contradiction at. */
const PLACE = 'amount'

/**
 * @param model the rule that is about to be published, in the model's form.
 * @param id its id, where it is stored already.
 * @returns one error for each published rule that contradicts it, naming both.
 */
export async function ruleErrors(model: Data, id: string | undefined, payload: Payload): Promise<ValidationFieldError[]> {
  const { docs } = await payload.db.find<Data & { id: string; slug: string }>({
    collection: types['deadline-rule'].collection as never,
    where: { _status: { equals: 'published' } },
    limit: 0,
    pagination: false,
    req: {} as never,
  })
  const slugs = new Map(docs.map((doc) => [String(doc.id), doc.slug]))
  // Rules point to rules only; whatever else one is superseded by says nothing about days.
  const slugOf = (_collection: string, ref: string) => slugs.get(ref)
  const others = docs
    .filter((doc) => String(doc.id) !== id)
    .map((doc) => comparedRule(toModel('deadline-rule', doc, slugOf) as unknown as DeadlineRule))
  const own: ComparedRule = comparedRule(model as unknown as DeadlineRule)
  return contradictions([own, ...others])
    .filter(({ slugs: named }) => named.includes(own.slug))
    .map(({ message }) => ({ path: PLACE, label: 'How many', message }))
}
