const kept = new Map<string, string>()

/** Names of places can be changed for years: what was drawn for old ones is let go with everything else now and then. */
const MOST = 2000

/** What `Kept.astro` has drawn, by everything it depends on. */
export const keptMarkup = {
  get: (as: string): string | undefined => kept.get(as),
  set(as: string, html: string): void {
    if (kept.size >= MOST) kept.clear()
    kept.set(as, html)
  },
}
