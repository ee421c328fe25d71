import type { Doc } from '../../content/model/types'
import type { Entry } from './entries'
import type { SiteIndex } from './site-index'
import { byTitle } from '../text/words'

/** The practitioners of a service under each area in which they work. */
export function practitionersByArea(service: string, index: SiteIndex): { title: string; list: Entry[] }[] {
  const { docs } = index
  const groups = new Map<string, Set<Entry>>()
  for (const p of index.practitionersOfService.get(service) ?? []) {
    const entry = index.entry('practitioner', p.slug)!
    const communities = [...p.communities, ...p.schools.map((slug) => docs.school.get(slug)!.community)]
    for (const area of new Set([...p.areas, ...communities.map((slug) => docs.community.get(slug)!.area)]))
      groups.set(area, (groups.get(area) ?? new Set()).add(entry))
  }
  return [...groups].map(([area, list]) => ({ title: `${docs.area.get(area)!.title} area`, list: [...list] })).sort(byTitle)
}

export interface ServiceCard {
  slug: string
  title: string
  href: string
  summary: string
  who: { title: string; href: string; email: string | undefined }[]
  reach: string
  cost: string | undefined
  /** What holds in the school's district where the service has nobody there. */
  gap: string | undefined
}

/**
 * Who of each service works with a school: a practitioner named for the school comes before one of its community,
 * and that one before one of its area.
 */
export function serviceCards(school: Doc<'school'>, index: SiteIndex): { linked: ServiceCard[]; others: Doc<'service'>[] } {
  const community = index.docs.community.get(school.community)!
  const today = index.snapshot.day
  const levels = [
    index.practitionersOf.get(`school/${school.slug}`),
    index.practitionersOf.get(`community/${community.slug}`),
    index.practitionersOf.get(`area/${community.area}`),
  ].map((list) => (list ?? []).filter((p) => !p.effective?.from || p.effective.from <= today))
  const services = servicesOf(index)
  const linked = services.filter((s) => s.route === 'link-practitioner')
  return {
    linked: linked.map((service) => {
      const nearest = levels.map((list) => list.filter((p) => p.service === service.slug)).find((list) => list.length > 0) ?? []
      return {
        slug: service.slug,
        title: service.practitionerTitle ?? service.title,
        href: `/services/${service.slug}/`,
        summary: service.summary,
        who: nearest.map((p) => ({ title: p.title, href: `/practitioners/${p.slug}/`, email: p.email })),
        reach: service.reach,
        cost: service.cost,
        gap: service.gaps.find((gap) => gap.district.toLowerCase() === community.district.toLowerCase())?.note,
      }
    }),
    others: services.filter((s) => s.route !== 'link-practitioner'),
  }
}

const sorted = new WeakMap<SiteIndex, Doc<'service'>[]>()

/** Services in the order of their titles. */
export function servicesOf(index: SiteIndex): Doc<'service'>[] {
  let list = sorted.get(index)
  if (!list) sorted.set(index, (list = [...index.snapshot.content.service].sort(byTitle)))
  return list
}
