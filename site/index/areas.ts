/** The areas with what belongs to each. */
import type { Doc } from '../../content/model/types'
import { grouped } from '../text/words'
import type { Entry } from './entries'
import type { SiteIndex } from './site-index'

export interface AreaLine {
  entry: Entry
  /** Numbers of what the snapshot knows, which need not be all that there are. */
  communities: number
  schools: number
  /** Communities under their districts, both in the order of their names. */
  districts: { district: string; communities: Doc<'community'>[] }[]
}

/** Every area, in the order of their titles. */
export const areaLines = (index: SiteIndex): AreaLine[] =>
  index.entriesOf('area').map((entry) => {
    const communities = index.communitiesOf.get(entry.slug) ?? []
    return {
      entry,
      communities: communities.length,
      schools: communities.reduce((sum, community) => sum + (index.schoolsOf.get(community.slug)?.length ?? 0), 0),
      districts: [...grouped(communities, (community) => community.district)]
        .map(([district, list]) => ({ district, communities: list }))
        .sort((a, b) => (a.district < b.district ? -1 : 1)),
    }
  })

export interface Shape {
  /** Outline in the picture, 320 wide and 240 high. */
  outline: string
  /** Where its words begin. */
  x: number
  y: number
}

/** The four areas as flat shapes, placed roughly as in Kent: no source gives their boundaries. An area with another address has none. */
export const shapes: Readonly<Record<string, Shape>> = {
  north: { outline: 'M4 36 152 14l6 96L8 124z', x: 20, y: 58 },
  east: { outline: 'M152 14 236 24 316 6v96l-158 8z', x: 170, y: 48 },
  west: { outline: 'M8 124 158 110l6 108L52 234 8 200z', x: 22, y: 154 },
  south: { outline: 'M158 110 316 102l-6 60-74 74-72-18z', x: 172, y: 142 },
}

/** As much of a name as a shape has room for; the list beside the picture has all of it. */
export const shortened = (title: string): string => (title.length > 12 ? `${title.slice(0, 11).trimEnd()}…` : title)
