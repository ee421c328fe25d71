/** From text to the stems that search compares: the same for what is indexed and for what is typed. */

/** Ways of writing one thing that would otherwise fall apart into different words. */
const rewrites: readonly [RegExp, string | ((all: string, part: string) => string)][] = [
  // £6k, 6,000 and £6000.
  [/£/g, ' '],
  [/\b(\d+(?:\.\d+)?)\s?k\b/g, (_, thousands) => String(Math.round(Number(thousands) * 1000))],
  [/(\d),(?=\d{3}\b)/g, '$1'],
  // 1:1, 1-1, 1 to 1, one-to-one.
  [/\b(?:1|one)\s?(?:[:/-]|\s?-?\s?(?:to|2)\s?-?)\s?(?:1|one)\b/g, ' onetoone '],
  [/\b(?:year|yr) ?(r|\d{1,2})\b/g, ' year$1 '],
]

/** Small letters without accents, apostrophes and ways of writing. */
export function folded(text: string): string {
  let plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'](?:s\b)?/g, '')
  for (const [from, to] of rewrites) plain = plain.replace(from, to as string)
  return plain
}

/** Words in their order; a word with a hyphen stands as its parts and in one piece. */
export function wordsIn(text: string): string[] {
  const words: string[] = []
  for (const chunk of folded(text).split(/[^\p{L}\p{N}-]+/u)) {
    const parts = chunk.split('-').filter(Boolean)
    words.push(...parts)
    if (parts.length === 2 || parts.length === 3) words.push(parts.join(''))
  }
  return words
}

/**
 * The part that the forms of a word share. Light on purpose: plurals, -ing and -ed go, other endings stay, for
 * “responses” is not “responsibilities”.
 */
export function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  let stem = word
  if (/[^aeiou]ies$/.test(stem) && stem.length > 4) stem = `${stem.slice(0, -3)}y`
  else if (/(?:ss|sh|ch|x|z)es$/.test(stem)) stem = stem.slice(0, -2)
  else if (/[^sui]s$/.test(stem)) stem = stem.slice(0, -1)
  const cut = /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(stem)?.[1]
  if (cut && cut.length >= 3) stem = cut.replace(/([^aeiouls])\1$/, '$1')
  if (stem.length > 4 && stem.endsWith('e')) stem = stem.slice(0, -1)
  return stem.length > 3 ? stem.replace(/([^aeiou])y$/, '$1i') : stem
}

/** The stems of a text, each with the first word it was found in; words that tell nothing are left out. */
export function stemsIn(text: string, passedOver: ReadonlySet<string>): Map<string, string> {
  const stems = new Map<string, string>()
  for (const word of wordsIn(text)) if (!passedOver.has(word) && !stems.has(stemOf(word))) stems.set(stemOf(word), word)
  return stems
}
