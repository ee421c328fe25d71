/** The list of common English words as the search page reads it: part by part, when something was typed that is not on the site. */
import { type PackedEnglish, englishIn, englishPartOf } from './english'

export class EnglishList {
  private readonly parts = new Map<number, (word: string) => boolean>()
  private readonly reading = new Map<number, Promise<void>>()

  /** Whether a word is a common English one; nothing where its part has not been read. */
  readonly has = (word: string): boolean | undefined => this.parts.get(englishPartOf(word))?.(word)

  /** Reads what tells these words. Where that fails they stay as they were typed, and the next question tries again. */
  async read(words: readonly string[]): Promise<void> {
    await Promise.all([...new Set(words.map(englishPartOf))].map((part) => this.readPart(part)))
  }

  private readPart(part: number): Promise<void> {
    let reading = this.reading.get(part)
    if (!reading) {
      reading = this.fetchPart(part).catch(() => void this.reading.delete(part))
      this.reading.set(part, reading)
    }
    return reading
  }

  private async fetchPart(part: number): Promise<void> {
    const answer = await fetch(`/search/english/${part}.json`)
    if (!answer.ok) throw new Error(`The list of English words could not be read (${answer.status}).`)
    this.parts.set(part, englishIn((await answer.json()) as PackedEnglish))
  }
}
