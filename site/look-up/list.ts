/** The list of schools and communities as a file, and how the browser reads it. */
import type { Place } from './place'

/** Empty cells at a row’s end are left out. An empty slug is the one that the name makes. */
export interface PackedList {
  /** Name, slug, district, area, Primary Care Network. */
  communities: string[][]
  /** Name, slug, place of its community in `communities`, DfE number, postcode. */
  schools: (string | number)[][]
}

/** The slug that a name makes by itself. */
export const slugOf = (title: string): string =>
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
