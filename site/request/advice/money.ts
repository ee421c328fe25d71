/** Advice on the money: staffing costs (faq:cos-072), the total, and sums that do not add up (doc:004#A3). */
import { listed } from '../../text/words'
import { answerOf, costLinesOf, isCostGiven, totalOf } from '../answers'
import { pounds } from '../values'
import { type Given, keyOf, textWith } from './given'
import type { Advice } from './rules'
import { namedSum, statedTotal, wrongSumsIn } from './sums'
import { staffingIn } from './wording'

export function onMoney(given: Given): Advice[] {
  const use = textWith(given, 'funding-use')
  const costs = keyOf(given, 'costs')
  const lines = costs === undefined ? [] : costLinesOf(answerOf(given.answers, costs)).filter(isCostGiven)
  const { pence, unread } = totalOf(lines)
  const advice: Advice[] = []
  const staffed = lines.filter(({ what, staff }) => staff || staffingIn(what).length > 0).map(({ what }) => `“${what}”`)
  if (costs !== undefined && staffed.length > 0)
    advice.push({ key: costs, rule: 'staffing', says: `These lines pay for staff: ${listed(staffed)}.` })
  if (!use) return advice
  const words = staffingIn(use.text)
  if (words.length > 0)
    advice.push({ key: use.key, rule: 'staffing', says: `The text speaks of paying staff: ${listed(words.map((word) => `“${word}”`))}.` })
  for (const { text, right } of wrongSumsIn(use.text)) advice.push({ key: use.key, rule: 'sums', says: `“${text}” comes to ${right}.` })
  const stated = statedTotal(use.text)
  const named = namedSum(use.text)
  if (stated === undefined) advice.push({ key: use.key, rule: 'sums', says: 'Give the total you ask for.' })
  else if (lines.length > 0 && unread === 0 && stated !== pence)
    advice.push({
      key: use.key,
      rule: 'sums',
      says: `The text asks for ${pounds(stated)} in total. The cost lines come to ${pounds(pence)}.`,
    })
  else if (lines.length === 0 && named !== undefined && named !== stated)
    advice.push({ key: use.key, rule: 'sums', says: `The amounts in the text come to ${pounds(named)}. The total says ${pounds(stated)}.` })
  return advice
}
