/** Text in the smallest pieces that are drawn as one: a letter with its marks, a joined emoji, a conjunct of an Indic script. */

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Signs that join the letter before them with the one after: viramas of Indic scripts, and the like. */
const joinsNext = /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0c4d\u0ccd\u0d4d\u0dca\u1039\u17d2][\u200c\u200d]?$/u
const letter = /^\p{L}/u

/** Text of any length may stand on one letter; a cluster of more than this is drawn in parts. */
const MOST_CODE_POINTS = 32

/** The clusters of a text, in its order; joined they are the text. */
export function clustersOf(text: string): string[] {
  const clusters: string[] = []
  for (const { segment } of graphemes.segment(text)) {
    const last = clusters.at(-1)
    if (last !== undefined && joinsNext.test(last) && letter.test(segment) && last.length < MOST_CODE_POINTS)
      clusters[clusters.length - 1] = last + segment
    else clusters.push(...partsOf(segment))
  }
  return clusters
}

/** Signs that a number follows, such as U+0600. They are drawn for themselves; the fonts do not set the number into them. */
const beforeNumber = /^[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]./su

function partsOf(segment: string): string[] {
  if (beforeNumber.test(segment)) return [segment[0]!, ...clustersOf(segment.slice(1))]
  if (segment.length <= MOST_CODE_POINTS) return [segment]
  const points = [...segment]
  const parts: string[] = []
  for (let i = 0; i < points.length; i += MOST_CODE_POINTS) parts.push(points.slice(i, i + MOST_CODE_POINTS).join(''))
  return parts
}

/** Characters that are not drawn, whatever font they are in: joiners, selectors, marks of direction. */
export const unseen = /^\p{Default_Ignorable_Code_Point}$/u
