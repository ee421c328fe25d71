/** What results show of one page: title, address, summary; of an answer also its sources in words and the day of its last check. */
export type ShownEntry = [title: string, address: string, summary: string, sources?: string, checked?: string]

/** A file of entries, with the order of pages that they belong to. */
export interface ShownEntries {
  order: string
  entries: ShownEntry[]
}

/** Entries in each of the small files: so few that ten results fetch little, so many that there are not too many files. */
export const PART = 8
