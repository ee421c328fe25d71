/** The files that search reads, kept in step with each other: all of them belong to one publish. */
import { EnglishList } from './english-list'
import { PART, type ShownEntries, type ShownEntry } from './shown'
import { doubtful, filesFor } from './question'
import { type PackedPages, type PackedWords, type WordIndex, addWords, filesLike, stampOf, unpackPages, wordFiles } from './word-index'

/** A tab may stay open for days: after this many milliseconds its index is compared with the site's. */
const FRESH_FOR = 60_000

export class Library {
  private loading: Promise<WordIndex> | undefined
  private index: WordIndex | undefined
  private tag = ''
  private checked = 0
  private all: ShownEntry[] | undefined
  private loadingAll: Promise<void> | undefined
  private readonly parts = new Map<number, Promise<ShownEntry[]>>()
  private readonly reading = new Map<number, Promise<void>>()
  readonly english = new EnglishList()

  /** The word index. Rejects where it cannot be reached. */
  async open(): Promise<WordIndex> {
    this.loading ??= this.load('default').catch((error: unknown) => {
      this.loading = undefined
      throw error
    })
    return this.loading
  }

  private async load(cache: RequestCache): Promise<WordIndex> {
    const answer = await fetch('/search/words.json', { cache })
    if (!answer.ok) throw new Error(`The index could not be read (${answer.status}).`)
    const text = await answer.text()
    this.checked = Date.now()
    if (this.index && text === this.tag) return this.index
    this.tag = text
    this.all = this.loadingAll = undefined
    this.parts.clear()
    this.reading.clear()
    return (this.index = unpackPages(JSON.parse(text) as PackedPages))
  }

  /**
   * Looks whether the site has been published anew since the index was read.
   * @returns whether it has, so that results must be shown again.
   */
  async refresh(now = false): Promise<boolean> {
    if (!this.index || (!now && Date.now() - this.checked < FRESH_FOR)) return false
    const before = this.index
    const after = await this.load('no-cache').catch(() => before)
    this.loading = Promise.resolve(after)
    return after !== before
  }

  /**
   * Reads the words that a question needs.
   * @param typing whether its last word may be unfinished.
   * @throws NewSite where a file belongs to a later publish than the index.
   */
  async readFor(index: WordIndex, question: string, typing: boolean): Promise<void> {
    const missing = () => filesFor(index, question, { isEnglish: this.english.has, typing })
    await this.readFiles(index, missing)
    // A word that is not on the site may be misspelt: whether it is can only be told with the list of English words.
    await this.english.read(doubtful(index, question, { typing }))
    await this.readFiles(index, missing)
  }

  /** Reads the words that begin like these ones, or all words. Throws as `readFor` does. */
  async readWords(index: WordIndex, like?: readonly string[]): Promise<void> {
    const wanted = like ? like.flatMap(filesLike) : wordFiles.map((_, file) => file)
    await this.readFiles(index, () => wanted.filter((file) => !index.words.has(file)))
  }

  private async readFiles(index: WordIndex, missing: () => number[]): Promise<void> {
    for (let files = missing(); files.length > 0; files = missing()) {
      // What is being read belongs to the newest index alone.
      if (index !== this.index) throw new NewSite()
      await Promise.all(
        files.map((file) => {
          if (!this.reading.has(file)) this.reading.set(file, this.readFile(index, file))
          return this.reading.get(file)
        }),
      )
    }
  }

  private async readFile(index: WordIndex, file: number): Promise<void> {
    try {
      const text = await textOf(`/search/words/${file}.json?${index.stamps[file]}`)
      if (stampOf(text) === index.stamps[file]) return addWords(index, file, JSON.parse(text) as PackedWords)
    } catch (error) {
      this.reading.delete(file)
      throw error
    }
    await this.refresh(true)
    throw new NewSite()
  }

  /** What is known of these pages already; nothing where one is missing. */
  known(pages: readonly number[]): Map<number, ShownEntry> | undefined {
    return this.all && new Map(pages.map((page) => [page, this.all![page]!]))
  }

  /** What results show of these pages, from small files until all of them are here. Throws as `readFor` does. */
  async entries(pages: readonly number[]): Promise<Map<number, ShownEntry>> {
    const index = this.index
    const partOf = (page: number): Promise<ShownEntry[]> => {
      const part = Math.floor(page / PART)
      if (!this.parts.has(part)) this.parts.set(part, this.readEntries(`/search/entries/${part}.json`))
      return this.parts.get(part)!
    }
    const found = await Promise.all(pages.map(async (page) => [page, (await partOf(page))[page % PART]!] as const)).catch(
      (error: unknown) => {
        this.parts.clear()
        throw error
      },
    )
    if (index !== this.index) throw new NewSite()
    return new Map(found)
  }

  /** The number of each page by its address, once all of them are here. */
  addresses(): ReadonlyMap<string, number> | undefined {
    return this.all && new Map(this.all.map(([, address], page) => [address, page]))
  }

  /** Terms of the glossary, once all entries are here. */
  terms(): readonly ShownEntry[] {
    return this.all?.filter(([, address]) => address.startsWith('/glossary/')) ?? []
  }

  /** Reads what results show of all pages, so that nothing has to be fetched while somebody types. */
  async readAll(): Promise<void> {
    this.loadingAll ??= this.readEntries('/search/entries.json').then((entries) => void (this.all = entries))
    await this.loadingAll.catch(() => (this.loadingAll = undefined))
  }

  /** @throws NewSite where the file belongs to a later publish than the index. */
  private async readEntries(address: string): Promise<ShownEntry[]> {
    // What a cache kept of an earlier publish has another address.
    const wanted = this.index?.order
    const { order, entries } = await read<ShownEntries>(`${address}?${wanted}`)
    if (order === wanted && order === this.index?.order) return entries
    await this.refresh(true)
    throw new NewSite()
  }
}

/** The site was published while results were put together: they have to be put together again. */
export class NewSite extends Error {}

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} could not be read (${answer.status}).`)
  return answer.text()
}

const read = async <T>(address: string): Promise<T> => JSON.parse(await textOf(address)) as T
