/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`
}

/** `1 school`, `12 schools`. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`

/** The first letter small, unless the word is an acronym or a name of several capitals. */
export const small = (text: string): string => (/^[A-Z][a-z ]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text)

/** Comparison for lists on screen: by letters as a reader sees them, figures by value. */
const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })
interface Listed {
  title: string
  /** What it is sorted by, where that is not its title. */
  filed?: string
  slug?: string
}
export const byTitle = (a: Listed, b: Listed): number =>
  collator.compare(a.filed ?? a.title, b.filed ?? b.title) || ((a.slug ?? '') < (b.slug ?? '') ? -1 : 1)

/** A school's name as people say it: `Abbey School, The` is filed under A and said `The Abbey School`. Others stay as they are. */
export const spokenName = (filed: string): string => filed.replace(/^(.+?),\s*the( \(sample\))?$/i, 'The $1$2')

/** The heading a title stands under in an A to Z; figures and signs share one. */
export function letterOf(title: string): string {
  const letter = title
    .normalize('NFD')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .charAt(0)
    .toUpperCase()
  return /[A-Z]/.test(letter) ? letter : '0-9'
}

/** Groups in the order in which the keys first come. */
export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** A name with the kind of thing after it: `Canterbury S3 community`, `Sample Hythe N5 community (sample)`. */
export const withKind = (title: string, kind: string): string => title.replace(/( \(sample\))?$/, ` ${kind}$1`)

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** As many whole sentences of a text as fit into `most` characters, and at least the first. */
export function opening(text: string, most = 300): string {
  let end = 0
  for (const { index, segment } of sentences.segment(text)) {
    const next = index + segment.trimEnd().length
    if (end > 0 && next > most) break
    end = next
  }
  return text.slice(0, end)
}
