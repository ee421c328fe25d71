/** Schools and communities that a question on the search page names. */
import { isCommon, nameWords } from './names'
import type { Matcher } from './match'
import type { Place } from './place'
import { postcodeIn } from './postcode'

export interface Named {
  /** The best first, at most three. */
  places: Place[]
  total: number
  /** Whether the question is a whole postcode, which is answered even where no school has it. */
  isPostcode: boolean
}

/** A name has no more words than this; what is longer is a question, which the search answers. */
const MOST_WORDS = 7
const MOST_SHOWN = 3
/** So many are looked at: of the names that begin like a word only those that hold it whole are meant. */
const LOOKED_AT = 40

/** Whether a question may name a place, so that the list of names is worth reading. */
export const mayName = (question: string): boolean => {
  const words = nameWords(question)
  return words.length <= MOST_WORDS && words.some((word) => !isCommon(word) && word.length > 2)
}

/**
 * The places that a question names: by a postcode, a DfE number, or by words that all stand whole in one place’s name or
 * with it, one of them telling and in the name itself.
 * @param passedOver words that tell nothing in a question.
 */
export function named(question: string, matcher: Matcher, passedOver: ReadonlySet<string>): Named | undefined {
  const isPostcode = postcodeIn(question) !== undefined
  if (!isPostcode && !mayName(question)) return undefined
  const { places, total } = matcher.find(question, LOOKED_AT)
  if (isPostcode || /^[\s\d/-]+$/.test(question))
    return total > 0 || isPostcode ? { places: places.slice(0, MOST_SHOWN), total, isPostcode } : undefined
  const words = nameWords(question).filter((word) => !passedOver.has(word))
  const telling = words.filter((word) => !isCommon(word) && word.length > 2)
  const meant = places.filter(({ name, also }) => {
    const own = new Set(nameWords(name))
    const all = new Set([...own, ...also.flatMap(nameWords)])
    return telling.some((word) => own.has(word)) && words.every((word) => isCommon(word) || all.has(word))
  })
  return meant.length > 0 ? { places: meant.slice(0, MOST_SHOWN), total: meant.length, isPostcode } : undefined
}
