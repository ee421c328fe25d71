/** Postcodes as people type them, whole or only their first part. */

/** A postcode's first part, and its second as far as it was typed: `['ME13', '8R']`. */
export type Postcode = readonly [outward: string, inward: string]

/** Reads a whole postcode, with or without its space. */
export function postcodeIn(typed: string): Postcode | undefined {
  const found = /^\s*([a-z]{1,2}\d[a-z\d]?)\s*(\d[a-z]{2})\s*$/i.exec(typed)
  return found ? [found[1]!.toUpperCase(), found[2]!.toUpperCase()] : undefined
}

/** Reads a postcode that may end after its first part or within its second. */
export function startOfPostcode(typed: string): Postcode | undefined {
  const whole = postcodeIn(typed)
  if (whole) return whole
  const found = /^\s*([a-z]{1,2}\d[a-z\d]?)(?:\s+(\d[a-z]?))?\s*$/i.exec(typed)
  return found ? [found[1]!.toUpperCase(), (found[2] ?? '').toUpperCase()] : undefined
}

/** How near two postcodes are: 3 the same, 2 the same sector (`ME13 8`), 1 the same first part, 0 none of these. */
export function nearness([outward, inward]: Postcode, other: Postcode): 0 | 1 | 2 | 3 {
  if (outward !== other[0]) return 0
  if (inward.length === 3 && inward === other[1]) return 3
  return inward !== '' && inward[0] === other[1][0] ? 2 : 1
}
