/** Where the writer is: after the # of the address, which no server ever sees. */

/** Pages of a draft that are not pages of the form. Keys of the form's pages hold no hyphen. */
export const ownPages = [
  'name-it',
  'check-answers',
  'two-copies',
  'save-file',
  'new-version',
  'print-community',
  'print-kcc',
  'print-draft',
] as const
export type OwnPage = (typeof ownPages)[number]

export interface DraftRoute {
  at: 'draft'
  id: string
  page?: string | undefined
  /** The id of a control to go to. */
  question?: string | undefined
}

export type Route =
  /** All drafts on the device. */
  | { at: 'drafts' }
  /** The list of tasks, where `page` is missing. */
  | DraftRoute

/** The route of an address's hash; undefined where the hash is a place on the page, such as `#main`. */
export function routeOf(hash: string): Route | undefined {
  if (hash === '' || hash === '#') return { at: 'drafts' }
  if (!hash.startsWith('#/')) return undefined
  const [id, page, question] = hash.slice(2).split('/').map(decode)
  if (!id) return { at: 'drafts' }
  return { at: 'draft', id, ...(page ? { page } : {}), ...(question ? { question } : {}) }
}

/** The hash of a route, such as `#/4821-0937-55/outcomesPage`. */
export function hashOf(route: Route): string {
  if (route.at === 'drafts') return '#/'
  return `#/${[route.id, route.page, route.page && route.question]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => encodeURIComponent(part!))
    .join('/')}`
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
