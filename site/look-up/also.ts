import type { Place } from './place'

/** What tells places of one name apart: “Mid Kent 3 · Swale · 886/4033”. */
export function also({ kind, also, dfeNumber, postcode }: Place): string {
  const where = kind === 'community' ? ['Community of Schools', ...also.slice(0, 1)] : also.slice(0, 2)
  return [...where, postcode, dfeNumber && `886/${dfeNumber}`].filter(Boolean).join('\u00a0· ')
}
