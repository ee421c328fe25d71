/** What of the site stands in the word index. */
import type { Doc, TypeName } from '../../content/model/types'
import { splitRef, types } from '../../content/model/types'
import { audiences } from '../../content/model/shared/reading'
import type { Anything, Entry } from '../index/entries'
import { type SiteIndex, indexOf } from '../index/site-index'
import type { Snapshot } from '../../content/model/snapshot'
import { packIndex } from './pack-index'
import { areasOf, factsOf } from './records'
import { TOOLS, type Tool, tools } from './tools'
import { type Role, twinsAmong } from './twins'
import { type IndexedPage, type SearchWords, type Stems, stampOf } from './word-index'
import { stemsIn, wordsIn } from './words'

/** Pages that explain come before examples, meanings, lists and news of the same words. 1 where nothing is said. */
const weights: Partial<Record<TypeName, number>> = {
  service: 1.05,
  'case-study': 0.9,
  'glossary-term': 0.8,
  source: 0.6,
  topic: 0.8,
  event: 0.9,
  announcement: 0.9,
  practitioner: 0.7,
  meeting: 0.6,
  calendar: 0.8,
}
/** Pages that may answer the same as another; those of records and dates never do. */
const roles: Partial<Record<TypeName, Role>> = {
  'glossary-term': 'meaning',
  'deadline-rule': 'rule',
  faq: 'explains',
  guidance: 'explains',
  service: 'explains',
  template: 'explains',
  'request-form': 'explains',
}
/** A tool comes after what explains. */
const TOOL = 0.6
/** What is over comes after what holds. */
const OVER = 0.9

/** The pages of the index in their order: their numbers in it are their places here. Tools come last. */
export const searchedPages = (snapshot: Snapshot): readonly (Entry | Tool)[] => [...indexOf(snapshot).entries, ...tools]

/** What was read of each text: most texts stay the same from one publish to the next. Kept by their words, so that nothing else can change it. */
let read = { passedOver: '', stems: new Map<string, Stems>() }

/** Changes whenever the searched pages or their order do. */
export function orderOf(snapshot: Snapshot): string {
  let order = orders.get(snapshot)
  if (order === undefined) {
    order = stampOf(
      searchedPages(snapshot)
        .map(({ address }) => address)
        .join(),
    )
    // Each of many small files names it.
    orders.set(snapshot, order)
  }
  return order
}

const orders = new WeakMap<Snapshot, string>()

/** The word index of a snapshot's site. */
export function wordIndexOf(snapshot: Snapshot): ReturnType<typeof packIndex> {
  let made = packed.get(snapshot)
  if (!made) packed.set(snapshot, (made = gather(snapshot)))
  return made
}

const packed = new WeakMap<Snapshot, ReturnType<typeof packIndex>>()

function gather(snapshot: Snapshot): ReturnType<typeof packIndex> {
  const index = indexOf(snapshot)
  const words = searchWords(index)
  const stemsOf = reader(words.passedOver)
  const kinds = [...new Set(index.entries.map(({ type }) => types[type].many)), TOOLS]
  const values = {
    kind: kinds,
    audience: Object.values(audiences),
    topic: index.topics.map(({ title }) => title),
    area: index.snapshot.content.area.map(({ title }) => title),
  }
  const pages = index.entries.map((entry): IndexedPage => {
    const doc = index.docs[entry.type].get(entry.slug)!
    return {
      ...textsOf(entry, doc, index, stemsOf),
      weight: (weights[entry.type] ?? 1) * (isOver(entry, snapshot.day) ? OVER : 1),
      facets: [
        [kinds.indexOf(types[entry.type].many)],
        entry.audience.map((audience) => Object.keys(audiences).indexOf(audience)),
        entry.topics.map((slug) => index.topics.findIndex((topic) => topic.slug === slug)).filter((at) => at >= 0),
        [...new Set(areasOf(entry, doc, index.docs))]
          .map((slug) => snapshot.content.area.findIndex((area) => area.slug === slug))
          .filter((at) => at >= 0),
      ],
    }
  })
  for (const { names } of tools)
    pages.push({ own: names.map(stemsOf), more: [], weight: TOOL, facets: [[kinds.indexOf(TOOLS)], [], [], []] })
  return packIndex(orderOf(snapshot), pages, values, words, twinsIn(index, pages, stemsOf))
}

const twinsIn = ({ entries, docs }: SiteIndex, pages: readonly IndexedPage[], stemsOf: (text: string) => Stems): [number, number][] =>
  twinsAmong(
    entries.map(({ type, slug, title }, i) => {
      const { fullName } = docs[type].get(slug) as { fullName?: string }
      return { role: roles[type], names: [title, ...(fullName ? [fullName] : [])].map(stemsOf), own: pages[i]!.own }
    }),
  )

/** Reads texts and remembers them till the next index; what that one does not hold is forgotten. */
function reader(passedOver: readonly string[]): (text: string) => Stems {
  const key = passedOver.join(' ')
  const before = read.passedOver === key ? read.stems : new Map<string, Stems>()
  const now = new Map<string, Stems>()
  read = { passedOver: key, stems: now }
  const words = new Set(passedOver)
  return (text) => {
    let stems = now.get(text)
    if (!stems) now.set(text, (stems = before.get(text) ?? stemsIn(text, words)))
    return stems
  }
}

/** A title is a set of words here: `The Abbey School` is found as `Abbey School, The` too. */
function textsOf(entry: Entry, raw: Doc, index: SiteIndex, stemsOf: (text: string) => Stems): Pick<IndexedPage, 'own' | 'more'> {
  const doc = raw as Anything & { fullName?: string }
  const stems = (texts: readonly (string | undefined)[]): Stems[] => texts.map((text) => stemsOf(text ?? '')).filter(({ size }) => size > 0)
  return {
    own: stems([entry.title, doc.fullName, ...(doc.alsoAskedAs ?? []), ...(doc.moreWordings ?? []), ...(doc.aliases ?? [])]),
    more: stems([entry.summary, doc.plain?.summary, factsOf(entry, raw, index.docs).filter(Boolean).join(' ')]),
  }
}

const isOver = (entry: Entry, today: string): boolean =>
  Boolean(entry.effective?.supersededBy || (entry.effective?.until && entry.effective.until < today))

/** Words that stand in small letters in running text: who types “send” does not mean SEND. */
const ordinaryWords = (index: SiteIndex): Set<string> =>
  new Set(index.entries.flatMap(({ summary }) => summary.match(/\b[a-z]{2,}\b/g) ?? []))

/** Editors’ rules, and every acronym with the words it stands for. */
function searchWords(index: SiteIndex): SearchWords {
  const rules = index.snapshot.content['search-rule']
  const of = (kind: (typeof rules)[number]['kind']) => rules.filter((rule) => rule.kind === kind)
  const ordinary = ordinaryWords(index)
  const place = new Map(index.entries.map((entry, i) => [`${entry.type}/${entry.slug}`, i]))
  return {
    passedOver: of('passed-over').flatMap(({ words }) => words.flatMap(wordsIn)),
    same: [
      ...of('same-meaning').map(({ words }) => words),
      ...index.snapshot.content['glossary-term'].flatMap(({ title, fullName }) =>
        fullName && !ordinary.has(title.toLowerCase()) ? [[title, fullName]] : [],
      ),
    ],
    best: [
      // What editors rule comes later, and so it counts.
      ...tools.map(({ names }, i) => ({ page: index.entries.length + i, asked: names })),
      ...of('best-answer').flatMap(({ words, page }) => {
        const at = page === undefined ? undefined : place.get(`${splitRef(page).type}/${splitRef(page).slug}`)
        return at === undefined ? [] : [{ page: at, asked: words }]
      }),
    ],
  }
}
