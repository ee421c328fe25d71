/** Where the reader is: after the # of the address, which no server ever sees. Request numbers are in it, names never. */

/** Who is at work: the clerk for the community, or KCC. */
export type Party = 'community' | 'kcc'

export type Route =
  /** Nobody has said yet who they are. */
  | { at: 'choice' }
  | { at: 'table'; party: Party }
  | { at: 'agenda'; party: Party }
  | { at: 'minutes'; party: Party }
  | { at: 'request'; party: Party; id: string }
  | { at: 'hand-over'; party: Party; id: string }
  /** A page of the party's own section. Keys of the form's pages hold no hyphen. */
  | { at: 'section'; party: Party; id: string; page: string }

/** The route of an address's hash; undefined where the hash is a place on the page, such as `#main`. */
export function routeOf(hash: string): Route | undefined {
  if (hash === '' || hash === '#') return { at: 'choice' }
  if (!hash.startsWith('#/')) return undefined
  const [party, what, id, page] = hash.slice(2).split('/').map(decoded)
  if (party !== 'community' && party !== 'kcc') return { at: 'choice' }
  if (party === 'community' && (what === 'agenda' || what === 'minutes')) return { at: what, party }
  if (what !== 'request' || !id) return { at: 'table', party }
  if (!page) return { at: 'request', party, id }
  return page === 'hand-over' ? { at: page, party, id } : { at: 'section', party, id, page }
}

/** The hash of a route, such as `#/community/request/4821-0937-55`. */
export function hashOf(route: Route): string {
  if (route.at === 'choice') return '#/'
  if (route.at === 'table') return `#/${route.party}`
  if (route.at === 'agenda' || route.at === 'minutes') return `#/${route.party}/${route.at}`
  const request = `#/${route.party}/request/${encoded(route.id)}`
  if (route.at === 'request') return request
  return `${request}/${route.at === 'section' ? encoded(route.page) : route.at}`
}

/** A file may hold half a character, which no address can. */
const encoded = (part: string): string => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'))

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
