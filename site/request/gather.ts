/** What the form-builder takes from the site's content. */
import type { RequestForm } from '../../content/model/request-form'
import type { Snapshot } from '../../content/model/snapshot'
import { sourceOf } from '../../content/model/shared/provenance'
import { addressOf } from '../../content/model/types'
import { type SiteIndex, entryAt, indexOf } from '../index/site-index'
import type { PlannerData } from '../planner/data'
import { plannerData } from '../planner/gather'
import { escapeHtml } from '../text/escape'
import { inWords, sourceLines } from '../text/pointers'
import { rules } from './advice/rules'
import type { Help, RequestData } from './data'
import { fieldsOf } from './form'

/** No more words of the glossary than these stand beside one question. */
const MOST_WORDS = 6

/** The data of a snapshot for `/request/data.json`. */
export function requestData(snapshot: Snapshot): RequestData {
  const index = indexOf(snapshot)
  const { content, day, sample } = snapshot
  const forms = content['request-form'].map(forTool)
  const help = new Map<string, Help>()
  const words = new Map<string, Help>()
  const wordsIn: RequestData['wordsIn'] = {}
  for (const form of forms) {
    wordsIn[form.slug] = {}
    for (const field of fieldsOf(form)) {
      for (const ref of field.seeAlso) if (!help.has(ref)) addHelp(help, ref, index)
      const found = termsIn([field.label, field.hint ?? '', ...field.options.map(({ label }) => label)].join('. '), index)
      if (found.length === 0) continue
      wordsIn[form.slug]![field.key] = found.map(({ slug }) => slug)
      for (const term of found) words.set(term.slug, { title: term.title, says: term.meaning, href: addressOf('glossary-term', term.slug) })
    }
  }
  return {
    day,
    sample,
    forms,
    planner: withoutOldMeetings(plannerData(snapshot)),
    schools: index.entriesOf('school').map(({ slug }) => {
      const { title, community, trust } = index.docs.school.get(slug)!
      return { slug, title, community, trust }
    }),
    officers: Object.fromEntries(
      index.entriesOf('area').map(({ slug, title }) => {
        const { officerTitle, officerEmail, officerNote } = index.docs.area.get(slug)!
        return [slug, { area: title, title: officerTitle, email: officerEmail, note: officerNote }]
      }),
    ),
    help: Object.fromEntries(help),
    words: Object.fromEntries(words),
    wordsIn,
    sources: Object.fromEntries(pointersOf(forms).map((pointer) => [pointer, sourceIn(pointer, index)])),
  }
}

const pointersOf = (forms: readonly RequestForm[]): string[] => [
  ...new Set([...Object.values(rules).map(({ pointer }) => pointer), ...forms.flatMap(fieldsOf).flatMap(({ pointer }) => pointer ?? [])]),
]

function sourceIn(pointer: string, { docs }: SiteIndex): { says: string; href: string } {
  const lines = sourceLines([{ source: sourceOf(pointer), pointer }], docs)
  return { says: inWords(lines), href: lines[0]!.href }
}

/** How long a meeting stays in the list after it was held, in calendar days: its requests are still being handed over. */
const KEEP_DAYS = 120

function withoutOldMeetings(data: PlannerData): PlannerData {
  const since = new Date(Date.parse(`${data.day}T00:00:00Z`) - KEEP_DAYS * 86_400_000).toISOString().slice(0, 10)
  return { ...data, communities: data.communities.map((c) => ({ ...c, meetings: c.meetings.filter(({ date }) => date >= since) })) }
}

/** A form without what only its own page shows. */
const forTool = (form: RequestForm): RequestForm => ({ ...form, sources: [], alsoAskedAs: [] })

function addHelp(help: Map<string, Help>, ref: string, index: SiteIndex): void {
  const entry = entryAt(index, ref)
  if (entry) help.set(ref, { title: entry.title, says: entry.summary, href: entry.address })
}

/** Words of the glossary in a text, each once, in its order. */
function termsIn(text: string, { glossary }: SiteIndex): { slug: string; title: string; meaning: string }[] {
  const found = new Map(glossary.find(escapeHtml(text)).map(({ term }) => [term.slug, term]))
  return [...found.values()].slice(0, MOST_WORDS)
}
