/** What a typed question asks for. */

/** Words that stand in every question and tell nothing about it. */
const stopWords = new Set(
  'a about all am an and any are as at be been but by can could did do does for from get had has have how i if in into is it its me my of on or our shall should so some than that the their them then there these they this to was we were what when where which who whose why will with would you your'.split(
    ' ',
  ),
)

/** The words of a question that are worth searching for, each once; all of them where only stop words were typed. */
export function wordsOf(question: string): string[] {
  const words = question
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const telling = words.filter((word) => !stopWords.has(word))
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, 12)
}

/** The part of a word that its forms share: `therapy` and `therapist`, `meeting` and `meet`. */
export function stemOf(word: string): string {
  if (word.length < 5) return word
  return word.replace(/(?:ings?|ists?|ies|ied|ed|es|s|y|e)$/, '') || word
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether a text holds the word or a form of it. */
export const holds = (text: string, word: string): boolean => fold(text).includes(stemOf(fold(word)))

/** Cuts a text into pieces that are or are not words of the question. */
export function marked(text: string, words: readonly string[]): { text: string; hit: boolean }[] {
  const stems = words.map((word) => stemOf(fold(word))).filter((stem) => stem.length > 1)
  const pieces: { text: string; hit: boolean }[] = []
  for (const piece of text.split(/([\p{L}\p{N}]+)/u)) {
    if (!piece) continue
    const folded = fold(piece)
    const hit = stems.some((stem) => (stem.length < 4 ? folded === stem || folded === `${stem}s` : folded.startsWith(stem)))
    const last = pieces.at(-1)
    if (last && last.hit === hit && !hit) last.text += piece
    else pieces.push({ text: piece, hit })
  }
  return pieces
}

/** What can be narrowed down, in the order of the page. */
export const facets = ['kind', 'audience', 'topic', 'area'] as const
export type Facet = (typeof facets)[number]

export interface Asked {
  question: string
  chosen: Partial<Record<Facet, string>>
  /** How many results are shown. */
  show: number
}

export const pageSize = 10

/** Reads the address: `?q=…&kind=Answers&show=20`. */
export function askedIn(search: string): Asked {
  const params = new URLSearchParams(search)
  const chosen: Asked['chosen'] = {}
  for (const facet of facets) {
    const value = params.get(facet)
    if (value) chosen[facet] = value
  }
  const show = Math.ceil(Number(params.get('show') ?? pageSize) / pageSize) * pageSize
  return { question: (params.get('q') ?? '').slice(0, 300), chosen, show: Math.min(Math.max(show || pageSize, pageSize), 100) }
}

/** The address of a search. */
export function addressFor({ question, chosen, show }: Asked): string {
  const params = new URLSearchParams({ q: question })
  for (const facet of facets) if (chosen[facet]) params.set(facet, chosen[facet])
  if (show > pageSize) params.set('show', String(show))
  return `/search/?${params}`
}
