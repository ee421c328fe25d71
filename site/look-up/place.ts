/** What can be looked up: a school or a community. */
export interface Place {
  /** As it is shown. */
  name: string
  address: string
  kind: 'school' | 'community'
  /** What it is also found by and shown with, the nearest first: its community, district, area, Primary Care Network. */
  also: readonly string[]
  /** Four figures, without Kent’s 886. */
  dfeNumber?: string | undefined
  /** With one space, in capitals. */
  postcode?: string | undefined
}
