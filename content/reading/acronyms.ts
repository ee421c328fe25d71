/** Finds acronyms, so that each one on the site is in the glossary. */

/**
 * Two capitals or more in one word, perhaps with small letters between them and a plural s behind: SEND, CoS, KiT, EHCPs.
 */
const pattern = /(?<![\p{L}\p{N}#/.@-])[A-Z][a-z]?(?:[A-Z][a-z]?)*[A-Z](?:s)?(?![\p{L}\p{N}]|[.@][\p{L}])/gu

/** Everyday short forms that need no explanation, and marks that are no acronyms: areas of a code, sizes of paper. */
const everyday = new Set(['PDF', 'UK', 'OK', 'TV', 'ID', 'AM', 'PM', 'US', 'II', 'III', 'IV', 'VAT', 'MP', 'CD', 'DVD', 'KB', 'MB'])

/** Capitals in the names of schools, trusts and days, and the codes for phases that the lists of schools print. */
const names = new Set(['ABC', 'CARE', 'CEP', 'VE', 'PRI', 'SEC'])

/** The acronyms of a text, each once, without a plural s. */
export function acronymsIn(text: string): Set<string> {
  const found = new Set<string>()
  for (const [match] of text.matchAll(pattern)) {
    const acronym = match.length > 2 && match.endsWith('s') ? match.slice(0, -1) : match
    if (!everyday.has(acronym) && !names.has(acronym)) found.add(acronym)
  }
  return found
}

interface Term {
  title: string
  fullName?: string | undefined
  aliases?: readonly string[] | undefined
}

/** The acronyms a glossary explains: in its terms, their full names and aliases. */
export const explainedBy = (terms: readonly Term[]): Set<string> =>
  new Set(
    terms.flatMap(({ title, fullName, aliases }) => [title, fullName ?? '', ...(aliases ?? [])]).flatMap((name) => [...acronymsIn(name)]),
  )
