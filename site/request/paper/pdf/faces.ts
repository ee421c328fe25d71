/**
 * The fonts that a PDF is set in: the house's own for Latin, Noto for what it lacks. All are under the SIL Open Font
 * Licence. `.woff` files, because fontkit fails on some glyphs of `.woff2`.
 */

/** A font file, known by its package and its name there. */
export interface Face {
  /** Such as `noto-sans-arabic`. */
  package: string
  /** Such as `noto-sans-arabic-arabic-400-normal.woff`. */
  file: string
}

export type Weight = 400 | 700

/** What a package can be asked for. */
interface Family {
  package: string
  /** What the family is for, in words for a reader. */
  what: string
  /** Characters worth asking it for; where it has no glyph, the next family is asked. */
  serves: RegExp
  /** The one part of the package that is of use. Without it, the package's own ranges tell which part holds a character. */
  part?: string
  /** Also comes in bold. */
  bold?: true
}

const script = (name: string): RegExp => new RegExp(`\\p{Script_Extensions=${name}}`, 'u')
const noto = (part: string, name: string, what = name): Family => ({ package: `noto-sans-${part}`, what, part, serves: script(name) })

const house: Family = { package: 'atkinson-hyperlegible-next', what: 'Latin', serves: /[\0-\u03ff\u1e00-\u2bff]/u, bold: true }
/** Also has emoji, as drawings in one colour, with joined ones such as families. */
const emoji: Family = { package: 'noto-emoji', what: 'emoji', serves: /[\p{Emoji}\p{Emoji_Component}]/u }

/** Asked in this order. What the packages say they hold is finer than `serves`. */
const families: readonly Family[] = [
  house,
  {
    package: 'noto-sans',
    what: 'European letters or Devanagari',
    serves: /[\0-\u2dff\ua640-\ufffd]/u,
    bold: true,
  },
  noto('arabic', 'Arabic'),
  noto('hebrew', 'Hebrew'),
  noto('bengali', 'Bengali'),
  noto('gurmukhi', 'Gurmukhi'),
  noto('gujarati', 'Gujarati'),
  noto('tamil', 'Tamil'),
  noto('telugu', 'Telugu'),
  noto('kannada', 'Kannada'),
  noto('malayalam', 'Malayalam'),
  noto('sinhala', 'Sinhala'),
  noto('thai', 'Thai'),
  noto('ethiopic', 'Ethiopic'),
  noto('georgian', 'Georgian'),
  noto('armenian', 'Armenian'),
  { package: 'gowun-dodum', what: 'Korean', serves: script('Hangul') },
  {
    package: 'noto-sans-sc',
    what: 'Chinese or Japanese',
    serves:
      /[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script_Extensions=Bopomofo}\uff00-\uffef\u3000-\u303f]/u,
  },
  { package: 'noto-sans-symbols', what: 'symbols', part: 'symbols', serves: /[\p{S}\p{No}\p{So}\u20d0-\u20ff]/u },
  { package: 'noto-sans-math', what: 'mathematics', part: 'latin', serves: /[\p{S}\u2000-\u2bff\u{1d400}-\u{1d7ff}\u{1ee00}-\u{1eeff}]/u },
  { package: 'noto-sans-symbols-2', what: 'symbols', part: 'symbols', serves: /[\p{S}\p{No}\p{So}]/u },
  { package: 'noto-sans-symbols-2', what: 'Braille', part: 'braille', serves: script('Braille') },
  emoji,
]

/** Families to ask for a cluster of characters, best first. */
export function familiesFor(cluster: string): readonly Family[] {
  const first = String.fromCodePoint(cluster.codePointAt(0)!)
  const asked = families.filter(({ serves }) => serves.test(first))
  return isDrawn(cluster) ? [emoji, ...asked] : asked
}

/** Whether a cluster is meant as an emoji and not as a sign of text, such as ❤ with and without its selector. */
const isDrawn = (cluster: string): boolean => /^(\p{Emoji_Presentation}|\p{RI}\p{RI}|\p{Emoji}\ufe0f|[#*0-9]\ufe0f?\u20e3)/u.test(cluster)

export type { Family }

/** The file of a part of a family. A family without bold is set as it is. */
export const faceOf = (family: Family, part: string, weight: Weight): Face => ({
  package: family.package,
  file: `${family.package}-${part}-${family.bold ? weight : 400}-normal.woff`,
})

/** The face every PDF needs: its box stands for characters that no font has. */
export const baseFace = (weight: Weight): Face => faceOf(house, 'latin', weight)

/** The parts of a package with the ranges of characters each holds, read from what the package says. */
export type Ranges = readonly { part: string; holds(codePoint: number): boolean }[]

/** Reads a package's `unicode.json`, such as `{ "greek": "U+0370-0377,U+037A" }`; parts that are numbers stand in brackets. */
export function rangesOf(unicode: Readonly<Record<string, string>>): Ranges {
  return Object.entries(unicode).map(([name, ranges]) => {
    const spans = ranges.split(',').map((range) => {
      const [from, to = from] = range.replace('U+', '').split('-')
      return [parseInt(from!, 16), parseInt(to!, 16)] as const
    })
    return { part: name.replace(/[[\]]/g, ''), holds: (code) => spans.some(([from, to]) => from <= code && code <= to) }
  })
}
