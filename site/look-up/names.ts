/** The words of a school's or community's name, whichever way it is written or typed. */
import { folded } from '../search/words'

/** Ways of writing one thing in names of schools. Points and hyphens have become spaces before. */
const rewrites: readonly [RegExp, string][] = [
  [/\bchurch of england\b|\bc ?of ?e\b|\bc e\b/g, 'ce'],
  [/\bce(?:vc|va|v|c)\b/g, 'ce'],
  [/\bcep\b/g, 'ce primary'],
  [/\bceps\b/g, 'ce primary school'],
  [/\bcejs\b/g, 'ce junior school'],
  [/\br c p\b|\brcp\b/g, 'catholic primary'],
  [/\broman catholic\b|\br ?c\b/g, 'catholic'],
  [/\bsaint\b|\bss\b/g, 'st'],
  [/\bsch\b|\bschl\b/g, 'school'],
  [/\bprim\b/g, 'primary'],
  [/\bsec\b/g, 'secondary'],
  [/\binf\b/g, 'infant'],
  [/\bjnr\b|\bjun\b/g, 'junior'],
]

/** Words that are left out so often that they need not be typed. */
const optional = new Set(['the', 'of', 'and', 'at', 'in', 'for', 'a'])

/** Words that so many schools' names hold that alone they name none. */
const common = new Set(
  'school primary secondary infant junior academy college community grammar catholic ce st nursery special county high'.split(' '),
)
export const isCommon = (word: string): boolean => common.has(word)

/** Small words in their order, without the s of a plural or an owner; a name that is all small words keeps them. */
export function nameWords(text: string): string[] {
  let plain = folded(text).replace(/[^\p{L}\p{N}]+/gu, ' ')
  for (const [from, to] of rewrites) plain = plain.replace(from, to)
  const words = plain
    .split(' ')
    .filter(Boolean)
    .map((word) => (word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word))
  const telling = words.filter((word) => !optional.has(word))
  return telling.length > 0 ? telling : words
}
