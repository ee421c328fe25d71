/** What `Kept.astro` has drawn, by everything it depends on. */
export const keptMarkup = new Map<string, string>()
