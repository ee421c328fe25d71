/** The list of schools and communities as a file: made from a snapshot, read in the browser. */
import type { Snapshot } from '../../content/model/snapshot'
import type { Place } from './place'

/** Empty cells at a row’s end are left out. An empty slug is the one that the name makes. */
export interface PackedList {
  /** Name, slug, district, area, Primary Care Network. */
  communities: string[][]
  /** Name, slug, place of its community in `communities`, DfE number, postcode. */
  schools: (string | number)[][]
}

/** Lists every school and community of a snapshot. */
export function packList({ content }: Pick<Snapshot, 'content'>): PackedList {
  const areas = new Map(content.area.map(({ slug, title }) => [slug, title]))
  const at = new Map(content.community.map(({ slug }, i) => [slug, i]))
  return {
    communities: content.community.map(({ title, slug, district, area, primaryCareNetwork }) =>
      row(title, slug === slugOf(title) ? '' : slug, district, areas.get(area), primaryCareNetwork === title ? '' : primaryCareNetwork),
    ),
    schools: content.school.map(({ title, slug, community, dfeNumber, postcode }) =>
      row<string | number>(title, slug === slugOf(title) ? '' : slug, at.get(community), dfeNumber, postcode),
    ),
  }
}

function row<T>(...cells: (T | undefined)[]): (T | string)[] {
  const filled = cells.map((cell) => cell ?? '')
  return filled.slice(0, filled.findLastIndex((cell) => cell !== '') + 1)
}

const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Reads the list: the communities first, then the schools. */
export function placesIn({ communities, schools }: PackedList): Place[] {
  const rows = communities.map(([name = '', slug, ...also]) => ({ name, slug: slug || slugOf(name), also: also.filter(Boolean) }))
  return [
    ...rows.map(({ name, slug, also }): Place => ({ name, address: `/communities/${slug}/`, kind: 'community', also })),
    ...schools.map(([name, slug, community, dfeNumber, postcode]): Place => {
      const { name: of, also } = rows[Number(community)]!
      return {
        name: String(name),
        address: `/schools/${slug || slugOf(String(name))}/`,
        kind: 'school',
        also: [of, ...also],
        dfeNumber: dfeNumber ? String(dfeNumber) : undefined,
        postcode: postcode ? String(postcode) : undefined,
      }
    }),
  ]
}
