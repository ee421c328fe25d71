/** What the names of a pupil are made of, and which of their words also mean something else. */
import { fold } from '../fold'
import { escaped } from './spans'

/** Written between names or beside them; never looked for by themselves. */
const particles = new Set(
  'de del della der den da das do dos di du la le les lo el al bin bint ibn abu van von zu zur ter ten af av y e of the and or st san mac mc jr junior senior'.split(
    ' ',
  ),
)
/** What people write into a box for names besides names. */
const notNames = new Set(
  'year yr class pupil pupils child children group twin twins brother sister boy girl reception nursery known dob born key stage tbc none unknown'.split(
    ' ',
  ),
)
/** Names that are English words as well. In small letters they are left alone, unless the school lists the name in small letters. */
const ordinary = new Set(
  `ace amber an angel april art as ash ashes august autumn bank banks barber baker bay bear bell berry best bill birch bird bishop black blue bond
  bonus brave bright brook brooks brown bush butler can carpenter carter cash chance charity chase church clay cliff cook cooper coral crane cross
  crystal cruise daisy dale dawn day dean dean's destiny do dove drew dusty east elder ember eve ever faith farmer fern field fields finch fisher
  fletcher flora ford forest fox frank free gene glen good grace grant gray green grey hall hand hardy harmony harper have hazel he heath
  heather heaven hill hills holly honey honor honour hope house hunt hunter i in iris is it ivy jack jade jasmine jay jewel jolly joy june just key keys
  king knight lake lamb lane lark law lee legend levy lily lion little long love loyal lucky major march mark marks marsh mason master may me mercy
  miles mill mills miller moon moore more my myrtle neat no noble north oak ocean olive on opal or page pansy park parker parks patience paul's pearl
  peace penny pepper phoenix piper pleasant pond poppy porter potter precious price prince princess prosper pure queen quick rain raven ray red
  reed reef rich rider river rivers rob robin rock rod rose royal ruby rusty sage sailor sandy saint scarlet sharp shaw shepherd silver sky small
  smith snow so song south sparrow spring star stem stone storm street strong summer summers sunny swan sweet tailor tanner taylor teal temple
  terry thorn tiger to topaz true turner unity up us valley victor victory vine violet violets wade walker walk waters way we weaver web wells west
  wheeler white will willow wills winter winters wise wish wolf wood woods work worth wren wright year young zion`.split(/\s+/),
)

/** One wording to look for. */
export interface NamePattern {
  /** Over folded text. */
  pattern: RegExp
  /** True where an occurrence all in small letters is another word. */
  needsCapital: boolean
  /** True where the name begins or ends in a script that writes no spaces. */
  openStart: boolean
  openEnd: boolean
  /** True where the first letter is Arabic, which short words may be written onto. */
  arabic: boolean
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** An apostrophe in a name may be left out: O'Neill, ONeill. */
const flexible = (word: string): string => escaped(word).replaceAll("'", "'?")

/** Between the words of a name: anything but letters and figures. Classes of Unicode would be slow to compile for each name. */
const between = '[^a-z0-9\\u00c0-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufaff]{0,3}'

function patternOf(words: readonly string[], source: string, needsCapital: boolean): NamePattern {
  const text = words.join('')
  return {
    pattern: new RegExp(source, 'gu'),
    needsCapital,
    openStart: unspaced.test([...text][0] ?? ''),
    openEnd: unspaced.test([...text].at(-1) ?? ''),
    arabic: /^\p{Script=Arabic}/u.test(text),
  }
}

/** The wordings of one listed name: as a whole, and each part of it that names somebody. */
export function patternsOf(name: string): NamePattern[] {
  const folded = fold(name).text.trim()
  if (folded === '') return []
  const words = folded.match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu) ?? []
  const typedSmall = name === name.toLowerCase() && name !== name.toUpperCase()
  const capital = (word: string): boolean => !typedSmall && (ordinary.has(word) || [...word].length <= 2)
  // A name without a letter or figure, such as an emoji, is looked for as it stands.
  if (words.length === 0) return [{ ...patternOf([folded], escaped(folded), false), openStart: true, openEnd: true }]
  const whole = patternOf(words, words.map(flexible).join(between), words.length === 1 && capital(words[0]!))
  if (words.length === 1) return [whole]
  const parts = words.filter(
    (word, i) => [...word].length >= 2 && /\p{L}/u.test(word) && !notNames.has(word) && !(i > 0 && particles.has(word)),
  )
  return [whole, ...parts.map((word) => patternOf([word], flexible(word), capital(word)))]
}
