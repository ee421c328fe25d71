/** A small site for the planner: the fixture's pages, the seed's rules and calendars, and generated communities with a year of meetings. */
import { sampleCounty } from '../../content/sample/generate'
import type { Snapshot } from '../../content/model/snapshot'
import type { Doc } from '../../content/model/types'
import { readSeed } from '../../content/seed/read'
import { fixture } from '../site/fixture'

const bySlug = (a: { slug: string }, b: { slug: string }): number => (a.slug < b.slug ? -1 : 1)

/** The form’s links lead to pages that are not here. */
const withoutLinks = (section: Doc<'request-form'>['sections'][number]) => ({
  ...section,
  fields: section.fields.map((field) => ({ ...field, seeAlso: [] })),
})

/** @param day the day of the site, `YYYY-MM-DD`; the meetings are those of its school year. */
export function plannerSnapshot(day: string): Snapshot {
  const snapshot = fixture()
  const seed = readSeed('content/seed')
  const of = <T extends 'deadline-rule' | 'calendar' | 'source' | 'area' | 'request-form'>(type: T) =>
    seed.filter((doc) => doc.type === type).map(({ doc }) => doc as unknown as Doc<T>)
  const county = sampleCounty({ day, communities: 4, schools: 8, html: true })
  const known = new Set(of('source').map(({ slug }) => slug))
  return {
    ...snapshot,
    day,
    sample: true,
    content: {
      ...snapshot.content,
      source: [...of('source'), ...snapshot.content.source.filter(({ slug }) => !known.has(slug)), ...county.source].sort(bySlug),
      area: of('area').sort(bySlug),
      calendar: [...of('calendar'), ...county.calendar].sort(bySlug),
      'deadline-rule': of('deadline-rule').sort(bySlug),
      'request-form': of('request-form').map((form) => ({ ...form, sections: form.sections.map(withoutLinks) })),
      community: county.community.sort(bySlug),
      school: county.school.sort(bySlug),
      practitioner: [],
      meeting: county.meeting.sort(bySlug),
    },
  }
}
