/** A request as it is kept: which form, which answers, and when. */
import type { Answers } from './answers'

export interface Request {
  /** Ten figures in three groups, such as `4821-0937-55`: the same in every copy, and nothing that tells a name. */
  id: string
  /** What the writer calls the draft, to tell several apart. */
  title: string
  form: { slug: string; version: string }
  /** Moments in ISO form, UTC. */
  begun: string
  saved: string
  answers: Answers
}

/** Who a file is for. `draft` is the school's own. */
export const copyNames = { draft: 'Draft', community: 'Community’s copy', kcc: 'KCC’s copy' } as const
export type CopyOf = keyof typeof copyNames

/** The number of a request. @param random numbers from 0 to 9. */
export const requestNumber = (random: readonly number[]): string =>
  [random.slice(0, 4), random.slice(4, 8), random.slice(8, 10)].map((part) => part.join('')).join('-')
