/** How good a ranking is, by judged queries. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

export interface Query {
  asked: string
  by: 'senco' | 'parent' | 'chair' | 'clerk' | 'staff'
  kind: string
  half: 'tuning' | 'held-back'
  /** Places in the sources that answer it: 2 fully, 1 in part. A page is as good as the best place it names. Empty for junk. */
  right: Record<string, number>
}

export const queries = JSON.parse(readFileSync(path.join(import.meta.dirname, 'queries.json'), 'utf8')) as Query[]

/** The pointers that pages name, by address. */
export type Pointers = ReadonlyMap<string, ReadonlySet<string>>

export interface Figures {
  queries: number
  /** Share of queries whose first result is right, and that have a right one among the first three. */
  first: number
  firstThree: number
  /** Mean of one through the rank of the first right result, of the first ten. */
  reciprocalRank: number
  /** Normalised discounted cumulative gain of the first ten. */
  gain: number
  /** Share of queries without any result, right or wrong. */
  nothing: number
  /** Share of junk queries that are given a result. */
  junk: number
}

const RIGHT = 2
const TOP = 10

const gradeOf = (query: Query, address: string, pointers: Pointers): number =>
  Math.max(0, ...[...(pointers.get(address) ?? [])].map((pointer) => query.right[pointer] ?? 0))

/** The place of the first right result, from 1; 0 where there is none among the first ten. */
export function rankOf(query: Query, results: readonly string[], pointers: Pointers): number {
  return results.slice(0, TOP).findIndex((address) => gradeOf(query, address, pointers) >= RIGHT) + 1
}

/** @param results addresses in their order, for each query. */
export function judge(asked: readonly Query[], results: ReadonlyMap<Query, readonly string[]>, pointers: Pointers): Figures {
  const real = asked.filter(({ kind }) => kind !== 'junk')
  const junk = asked.filter(({ kind }) => kind === 'junk')
  const ranks = real.map((query) => rankOf(query, results.get(query) ?? [], pointers))
  const share = (met: (rank: number) => boolean) => ranks.filter(met).length / Math.max(1, real.length)
  const all = [...pointers.keys()]
  const gains = real.map((query) => {
    const gain = (grades: number[]) => grades.slice(0, TOP).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0)
    const ideal = gain(all.map((address) => gradeOf(query, address, pointers)).sort((a, b) => b - a))
    return ideal ? gain((results.get(query) ?? []).map((address) => gradeOf(query, address, pointers))) / ideal : 1
  })
  return {
    queries: real.length,
    first: share((rank) => rank === 1),
    firstThree: share((rank) => rank > 0 && rank <= 3),
    reciprocalRank: ranks.reduce((sum, rank) => sum + (rank ? 1 / rank : 0), 0) / Math.max(1, ranks.length),
    gain: gains.reduce((sum, gain) => sum + gain, 0) / Math.max(1, gains.length),
    nothing: real.filter((query) => !results.get(query)?.length).length / Math.max(1, real.length),
    junk: junk.filter((query) => results.get(query)?.length).length / Math.max(1, junk.length),
  }
}
