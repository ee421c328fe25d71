/** Which pages answer nearly the same, so that results show one of the two under the other. Told from their own texts alone. */
import type { Stems } from './word-index'

/** What a page is to others: the meaning of a word, a rule with its day, or a page that explains. */
export type Role = 'meaning' | 'rule' | 'explains'

export interface Compared {
  /** Nothing where the page is never folded: a school's name is like its neighbour's. */
  role: Role | undefined
  /** Its title and its full name. */
  names: readonly Stems[]
  /** Each name and wording by itself. */
  own: readonly Stems[]
}

/**
 * What two pages must have in common: `within`, the share of the poorer one's stems that the other has too; `alike`, how
 * often both use each stem. Both weigh rare stems more. Chosen by looking at every pair of Kent's content: two answers
 * on one subject share fewer than these.
 */
const LEAST = {
  namesake: { within: 0.5, alike: 0.34 },
  meaning: { within: 0.74, alike: 0.29 },
  rule: { within: 0.9, alike: 0.28 },
} as const
/** A stem on more pages than this brings no two together. */
const MOST_PAGES = 60

interface Weighed extends Compared {
  place: number
  /** The share of its own texts in which each stem stands. */
  shares: Map<string, number>
}

/** Pairs of pages by their places in the list, each page in one pair at most; the lower place first, in their order. */
export function twinsAmong(pages: readonly Compared[]): [number, number][] {
  const compared = pages.flatMap((page, place): Weighed[] => (page.role ? [{ ...page, place, shares: sharesOf(page.own) }] : []))
  const having = new Map<string, Weighed[]>()
  for (const page of compared)
    for (const stem of page.shares.keys()) {
      const list = having.get(stem)
      if (list) list.push(page)
      else having.set(stem, [page])
    }
  const telling = (stem: string) => Math.log(1 + (compared.length - having.get(stem)!.length + 0.5) / (having.get(stem)!.length + 0.5))
  const pairs = compared
    .filter(({ role }) => role !== 'explains')
    .flatMap((page) =>
      [...othersNear(page, having)].flatMap((other) => {
        const alike = likeness(page, other, telling)
        return alike === undefined ? [] : [{ page, other, alike }]
      }),
    )
    .sort((a, b) => b.alike - a.alike || a.page.place - b.page.place || a.other.place - b.other.place)
  const taken = new Set<number>()
  const twins: [number, number][] = []
  for (const { page, other } of pairs) {
    if (taken.has(page.place) || taken.has(other.place)) continue
    taken.add(page.place).add(other.place)
    twins.push([Math.min(page.place, other.place), Math.max(page.place, other.place)])
  }
  return twins.sort(([a], [b]) => a - b)
}

function sharesOf(texts: readonly Stems[]): Map<string, number> {
  const shares = new Map<string, number>()
  for (const stems of texts) for (const stem of stems.keys()) shares.set(stem, (shares.get(stem) ?? 0) + 1 / texts.length)
  return shares
}

/** Pages of another role that share a stem which is not on too many. */
function othersNear(page: Weighed, having: ReadonlyMap<string, readonly Weighed[]>): Set<Weighed> {
  const near = [...page.shares.keys()].map((stem) => having.get(stem)!).filter(({ length }) => length <= MOST_PAGES)
  return new Set(near.flat().filter(({ role }) => role !== page.role))
}

/** How much two pages are alike, or nothing where that is too little. */
function likeness(a: Weighed, b: Weighed, telling: (stem: string) => number): number | undefined {
  let [least, most, both, ofA, ofB] = [0, 0, 0, 0, 0]
  for (const stem of new Set([...a.shares.keys(), ...b.shares.keys()])) {
    const [inA, inB, weight] = [a.shares.get(stem) ?? 0, b.shares.get(stem) ?? 0, telling(stem)]
    least += weight * Math.min(inA, inB)
    most += weight * Math.max(inA, inB)
    if (inA) ofA += weight
    if (inB) ofB += weight
    if (inA && inB) both += weight
  }
  const within = both / Math.min(ofA, ofB)
  const alike = least / most
  const means = a.role === 'meaning' || b.role === 'meaning'
  const bounds = means ? [LEAST.meaning, ...(haveOneName(a, b) ? [LEAST.namesake] : [])] : [LEAST.rule]
  return bounds.some((least) => within >= least.within && alike >= least.alike) ? alike : undefined
}

const haveOneName = (a: Weighed, b: Weighed): boolean =>
  a.names.some(
    (one) => one.size > 0 && b.names.some((other) => one.size === other.size && [...one.keys()].every((stem) => other.has(stem))),
  )
