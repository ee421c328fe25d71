/** Makes the list of schools and communities from a snapshot, when the site is published. */
import type { Snapshot } from '../../content/model/snapshot'
import { spokenName } from '../text/words'
import { type PackedList, slugOf } from './list'

/** Lists every school and community of a snapshot. */
export function packList({ content }: Pick<Snapshot, 'content'>): PackedList {
  const areas = new Map(content.area.map(({ slug, title }) => [slug, title]))
  const at = new Map(content.community.map(({ slug }, i) => [slug, i]))
  return {
    communities: content.community.map(({ title, slug, district, area, primaryCareNetwork }) =>
      row(title, slug === slugOf(title) ? '' : slug, district, areas.get(area), primaryCareNetwork === title ? '' : primaryCareNetwork),
    ),
    schools: content.school.map(({ title, slug, community, dfeNumber, postcode }) => {
      const name = spokenName(title)
      return row<string | number>(name, slug === slugOf(name) ? '' : slug, at.get(community), dfeNumber, postcode)
    }),
  }
}

function row<T>(...cells: (T | undefined)[]): (T | string)[] {
  const filled = cells.map((cell) => cell ?? '')
  return filled.slice(0, filled.findLastIndex((cell) => cell !== '') + 1)
}
