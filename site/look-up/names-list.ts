/** The names to look in, fetched once a page. */
import { type PackedList, placesIn } from './list'
import { Matcher } from './match'

let reading: Promise<Matcher> | undefined

/** Rejects where the list cannot be reached; the next call tries again. */
export function readNames(): Promise<Matcher> {
  reading ??= read().catch((error: unknown) => {
    reading = undefined
    throw error
  })
  return reading
}

async function read(): Promise<Matcher> {
  const answer = await fetch('/schools/list.json')
  if (!answer.ok) throw new Error(`The list of schools could not be read (${answer.status}).`)
  return new Matcher(placesIn((await answer.json()) as PackedList))
}
