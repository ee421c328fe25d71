/** The full text of the pages, by Pagefind: loaded when the word index has already answered. */

interface Fragment {
  url: string
  raw_url?: string
  content: string
}
interface Result {
  id: string
  score: number
  data(): Promise<Fragment>
}
interface Pagefind {
  init(): Promise<void>
  destroy(): Promise<void>
  search(word: string): Promise<{ results: Result[] }>
}

/** A page that holds some of the words in its text, and how well, 1 being the best of all. */
export interface InText {
  address: string
  share: number
  /** Its text. */
  content: string
}

/** So many of the best are looked at: each costs a small file. */
const LOOKED_AT = 10

let opening: Promise<Pagefind> | undefined
let closing: Promise<void> | undefined
let openedFor: object | undefined
const pages = new Map<string, Promise<{ address: string; content: string }>>()

/** Forgets what was read of the site as it was before a publish. */
function forget(): void {
  // The module stays the same in this tab; told nothing, it would go on searching the index it began with.
  closing = opening?.then((pagefind) => pagefind.destroy()).catch(() => {})
  opening = undefined
  pages.clear()
}

/**
 * The best pages for the words, each searched for by itself, so that one that stands nowhere takes nothing away.
 * Rejects where the index cannot be reached.
 * @param words as they were typed, with what each tells.
 * @param publish the same for as long as the site is not published anew.
 */
export async function inFullText(words: readonly { word: string; telling: number }[], publish: object): Promise<InText[]> {
  if (openedFor && openedFor !== publish) forget()
  openedFor = publish
  opening ??= open()
  const pagefind = await opening.catch((error: unknown) => {
    opening = undefined
    throw error
  })
  const scores = new Map<string, { result: Result; score: number }>()
  for (const { word, telling } of words) {
    const { results } = await pagefind.search(word)
    const best = Math.max(1e-9, ...results.map(({ score }) => score))
    for (const result of results) {
      const known = scores.get(result.id) ?? { result, score: 0 }
      known.score += telling * (0.5 + (0.5 * result.score) / best)
      scores.set(result.id, known)
    }
  }
  const first = [...scores.values()].sort((a, b) => b.score - a.score).slice(0, LOOKED_AT)
  return Promise.all(first.map(async ({ result, score }) => ({ ...(await pageOf(result)), share: score / first[0]!.score })))
}

function pageOf(result: Result): Promise<{ address: string; content: string }> {
  let page = pages.get(result.id)
  if (!page) {
    page = result.data().then(({ raw_url, url, content }) => ({ address: raw_url ?? url, content }))
    pages.set(result.id, page)
    page.catch(() => pages.delete(result.id))
  }
  return page
}

async function open(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js'
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind
  await closing
  await pagefind.init()
  return pagefind
}
