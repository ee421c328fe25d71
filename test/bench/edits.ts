/** Edits as an editor makes them: new words in an answer, saved through the CMS with all its checks. */
import type { Payload } from 'payload'

export interface Answer {
  id: string
  slug: string
  summary: string
}

export class Answers {
  private made = 0

  constructor(
    private readonly payload: Payload,
    readonly list: Answer[],
  ) {}

  /** Published generated answers, in an order that is always the same. */
  static async find(payload: Payload): Promise<Answer[]> {
    const { docs } = await payload.find({
      collection: 'faqs',
      where: { slug: { like: 'sample-' } },
      select: { slug: true, summary: true } as never,
      sort: 'slug',
      limit: 200,
      depth: 0,
    })
    return docs as never as Answer[]
  }

  /** Saves new words into an answer's summary. @returns the words. */
  async save({ id, summary }: Answer): Promise<string> {
    const words = `Edited for the ${++this.made}th time in ${process.pid}.`
    await this.payload.update({
      collection: 'faqs',
      id,
      data: { summary: `${summary.split('. ')[0]}. ${words}`, _status: 'published' } as never,
      depth: 0,
    })
    return words
  }
}
