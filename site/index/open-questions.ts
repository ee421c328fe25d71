/** What pages mark as still to be confirmed, gathered for the people who can find out. */
import type { Anything, Entry } from './entries'
import type { SiteIndex } from './site-index'

export interface OpenQuestion {
  what: string
  askWhom: string
  /** `YYYY-MM-DD`. */
  lastHeard: string
  entry: Entry
}

/** The longest unheard of first. */
export const openQuestions = (index: SiteIndex): OpenQuestion[] =>
  index.entries
    .flatMap((entry) =>
      ((index.docs[entry.type].get(entry.slug) as Anything).toConfirm ?? []).map((question): OpenQuestion => ({ ...question, entry })),
    )
    .sort((a, b) => (a.lastHeard < b.lastHeard ? -1 : a.lastHeard > b.lastHeard ? 1 : 0))
