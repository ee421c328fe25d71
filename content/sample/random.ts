/** Repeatable chance: the same seed gives the same county on every machine. */

export interface Random {
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number
  /** True in `share` of all cases, such as 0.1. */
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
  /** `count` different entries, or all of them where there are fewer. */
  some<T>(list: readonly T[], count: number): T[]
  /** The same entries in another order; the list given stays as it is. */
  shuffled<T>(list: readonly T[]): T[]
}

/** A source of repeatable chance (mulberry32). Not for secrets. */
export function random(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('There is nothing to pick from.')
    return list[int(0, list.length - 1)] as T
  }
  const shuffled = <T>(list: readonly T[]): T[] => {
    const copy = [...list]
    for (let i = copy.length - 1; i > 0; i--) {
      const j = int(0, i)
      ;[copy[i], copy[j]] = [copy[j] as T, copy[i] as T]
    }
    return copy
  }
  return { int, pick, shuffled, chance: (share) => next() < share, some: (list, count) => shuffled(list).slice(0, count) }
}
