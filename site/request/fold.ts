/** Text made comparable: small letters, no accents, one kind of digit, apostrophe, hyphen and space, nothing invisible. */

/** A folded text with the place of each of its characters in the original. */
export interface Folded {
  text: string
  /** For each UTF-16 unit of `text` the index in the original, and one more for its end. */
  at: number[]
}

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ى: 'ي',
  ς: 'σ',
}
/** The zeros of the decimal digits that people in Kent may type. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0xff10]

const invisible = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u
/** Accents, Arabic vowel signs and Hebrew points. Vowel signs of other scripts are letters to their readers, so they stay. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g

const digit = (char: string): string => {
  const code = char.codePointAt(0)!
  const zero = zeros.find((z) => code >= z && code <= z + 9)
  return zero === undefined ? char : String(code - zero)
}

/** The text with every decimal digit as 0 to 9. */
export const digits = (text: string): string => text.replace(/\p{Nd}/gu, digit)

function foldChar(char: string): string {
  if (char <= '\u007e' && char > ' ') return char === '`' ? "'" : char.toLowerCase()
  if (/^[\s\u0085]$/.test(char) && char !== '\ufeff') return ' '
  if (invisible.test(char)) return ''
  if (/^[’‘‛ʼʹ′´＇]$/.test(char)) return "'"
  if (/^[\p{Pd}−]$/u.test(char)) return '-'
  if (/^\p{Nd}$/u.test(char)) return digit(char)
  const plain = char.toLowerCase().normalize('NFKD').replace(accents, '')
  return [...plain].map((c) => letters[c] ?? c.toLowerCase()).join('')
}

/** Folds a text. */
export function fold(original: string): Folded {
  const at: number[] = []
  let text = ''
  let index = 0
  for (const char of original) {
    const folded = foldChar(char)
    text += folded
    for (let i = 0; i < folded.length; i++) at.push(index)
    index += char.length
  }
  at.push(original.length)
  return { text, at }
}

/** The span of the original that a span of the folded text stands for, with all that was folded away inside and just after it. */
export function unfold({ at }: Folded, start: number, end: number): { start: number; end: number } {
  const last = at[end - 1]!
  let after = end
  while (after < at.length - 1 && at[after] === last) after++
  return { start: at[start]!, end: at[after]! }
}
