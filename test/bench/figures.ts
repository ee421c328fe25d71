/** The figures of a run, as `results.json` holds them. All times are milliseconds. */
import type { PublishReport } from '../../cms/publish/publisher'

type Times = PublishReport['times']

export interface PublishFigures extends Times {
  /** From the first read to the swap: what a visitor waits for. */
  total: number
  /** What the processors worked for it: hardly changed by other work on the machine, unlike the times. */
  cpu: number
  /** The full-text index, which follows as a second swap. */
  index: number
  /** Files that were written; the others are links to the release before. */
  changed: number
}

export interface SizeFigures {
  /** Generated documents, and all documents with the seed's. */
  generated: number
  documents: number
  /** Pages rendered; a document may have a second one in plain English. */
  pages: number
  /** Putting the documents into the database, which is not part of publishing. */
  fill: number
  /** In a new process over an empty folder: everything is read, rendered and written. */
  first: PublishFigures
  /** In the same process after one saved edit. */
  afterEdit: PublishFigures
  /** The most memory the process had, in MB. */
  memory: number
  /** Average load over one minute after it: with more than there are cores, the times are those of a machine at its limit. */
  load: number
}

export interface Spread {
  count: number
  p50: number
  p95: number
  max: number
}

export interface SaveFigures {
  generated: number
  pages: number
  /** The save itself, until the CMS would answer. */
  save: Spread
  /** From the beginning of the save until the public file has the new words; the index of the edit before may be at work. */
  live: Spread
  /** The same while nothing else is going on. */
  liveWhenIdle: Spread
  /** From the beginning of the save until the public full-text index is a new one. */
  fullText: Spread
  /** Saves as fast as they go, one after the other. */
  burst: { saves: number; saving: number; lastSaveToAllLive: number; publishes: number }
}

export interface ClassicFigures {
  generated: number
  pages: number
  /** `astro build`; undefined where it was stopped because it took too long. */
  astro: number | undefined
  pagefind: number | undefined
}

/** What one page costs on the small site and on the big one. */
export interface Growth {
  what: string
  perPage: [small: number, big: number]
  /** How many times as much on the big site: 1 is exactly linear. */
  times: number
}

export interface GrowthFigures {
  pages: [small: number, big: number]
  parts: Growth[]
  /** Growth up to this counts as linear. */
  allowed: number
  linear: boolean
}

export interface Results {
  date: string
  node: string
  cores: number
  /** Average load over one minute when the run began: other work on the machine makes the figures worse. */
  loadAtStart: number
  sizes: SizeFigures[]
  saves: SaveFigures[]
  classic: ClassicFigures[]
  growth?: GrowthFigures
}

export const rounded = (value: number, digits = 0): number => Number(value.toFixed(digits))

/** The middle, the 95th of a hundred, and the worst. */
export function spread(times: number[], digits = 0): Spread {
  const sorted = times.map((time) => rounded(time, digits)).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), max: sorted.at(-1)! }
}

const ALLOWED_GROWTH = 1.3

/** Compares what a page costs on two sites. */
export function growthOf(small: SizeFigures, big: SizeFigures): GrowthFigures {
  const part = (what: string, of: (size: SizeFigures) => number): Growth => {
    const perPage = [of(small) / small.pages, of(big) / big.pages] as const
    return { what, perPage: [rounded(perPage[0], 3), rounded(perPage[1], 3)], times: rounded(perPage[1] / perPage[0], 2) }
  }
  const parts = [
    part('first publish', ({ first }) => first.total),
    part('first publish, processor time', ({ first }) => first.cpu),
    // A process that has just started is slow, which flatters the bigger site: the warm one is the stricter comparison.
    part('publish after an edit', ({ afterEdit }) => afterEdit.total),
    part('publish after an edit, processor time', ({ afterEdit }) => afterEdit.cpu),
    part('full text', ({ first }) => first.index),
  ]
  const linear = parts.every(({ times }) => times <= ALLOWED_GROWTH)
  return { pages: [small.pages, big.pages], parts, allowed: ALLOWED_GROWTH, linear }
}
