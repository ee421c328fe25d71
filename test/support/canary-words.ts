/** Words that stand nowhere else, and the many forms in which one of them could leave a browser. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'

/** What was typed where. The word is long and strange enough that no form of it comes about by chance. */
export interface CanaryWord {
  word: string
  /** The field or place it was typed into. */
  place: string
}

/** One word in one form, as bytes in Latin-1. */
interface Needle extends CanaryWord {
  form: string
  text: string
  /** Whether capitals and small letters count as the same. */
  anyCase: boolean
}

export interface Found extends CanaryWord {
  form: string
  /** The bytes around it. */
  excerpt: string
}

const SHORTEST = 6

const latin1 = (bytes: Buffer): string => bytes.toString('latin1')
const each = (text: string, write: (code: number) => string): string => Array.from(text, (_, i) => write(text.charCodeAt(i))).join('')

/** The part of a base64 text that is the same whatever stands before and after these bytes; three ways it can be aligned. */
function base64Of(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url')
    const last = (before + bytes.length) % 3 === 0 ? text.length : text.length - 1
    return text.slice(Math.ceil((before * 8) / 6), last)
  })
}

/** Every form of one text, by the form's name. Those of letters alone compare without regard to capitals. */
function formsOf(text: string): { form: string; text: string; anyCase: boolean }[] {
  const encodings = [
    ['UTF-8', Buffer.from(text)],
    ['UTF-16', Buffer.from(text, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(text, 'utf16le').swap16()],
  ] as const
  return [
    ...encodings.flatMap(([form, bytes]) => [
      { form, text: latin1(bytes), anyCase: true },
      { form: `${form} in hex`, text: bytes.toString('hex'), anyCase: true },
      ...base64Of(bytes).map((text) => ({ form: `${form} in base64`, text, anyCase: false })),
    ]),
    { form: 'percent signs', text: latin1(Buffer.from(Buffer.from(text).toString('hex').replace(/../g, '%$&'))), anyCase: true },
    { form: 'numbers', text: [...Buffer.from(text)].join(','), anyCase: false },
    { form: 'JSON escapes', text: each(text, (code) => `\\u${code.toString(16).padStart(4, '0')}`), anyCase: true },
    { form: 'entities', text: each(text, (code) => `&#${code};`), anyCase: true },
    { form: 'entities in hex', text: each(text, (code) => `&#x${code.toString(16)};`), anyCase: true },
  ]
}

/** @throws Error for a word so short that chance could write it. */
function needlesOf({ word, place }: CanaryWord): Needle[] {
  if (word.length < SHORTEST) throw new Error(`“${word}” is too short for a canary: take ${SHORTEST} letters or more.`)
  const backwards = [...word].reverse().join('')
  return [
    ...formsOf(word),
    // Base64 of other capitals is another text.
    ...formsOf(word.toLowerCase()).map((form) => ({ ...form, form: `${form.form}, small letters` })),
    ...formsOf(backwards).map((form) => ({ ...form, form: `${form.form}, backwards` })),
  ].map((form) => ({ ...form, word, place }))
}

/** What a text may hide: each way of reading it that is not the text itself. */
function readings(bytes: Buffer): { how: string; bytes: Buffer }[] {
  const text = latin1(bytes)
  const mended = (how: string, after: string) => (after === text ? [] : [{ how, bytes: Buffer.from(after, 'latin1') }])
  return [
    ...mended(
      'after percent signs',
      text.replace(/\+/g, ' ').replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    ),
    ...mended(
      'after escapes',
      text.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => latin1(Buffer.from(String.fromCharCode(parseInt(hex, 16))))),
    ),
    // The other alphabet of base64.
    ...mended('base64', text.replace(/\+/g, '-').replace(/\//g, '_')),
    ...unpacked(bytes).map((bytes) => ({ how: 'unpacked', bytes })),
  ]
}

function unpacked(bytes: Buffer): Buffer[] {
  const all: Buffer[] = []
  const at = [0, ...placesOf(bytes, [0x1f, 0x8b]), ...placesOf(bytes, [0x78, 0x9c])]
  for (const start of new Set(at))
    for (const unpack of [gunzipSync, inflateSync, inflateRawSync, brotliDecompressSync])
      try {
        const out = unpack(bytes.subarray(start), { finishFlush: 2 })
        if (out.length > 0) all.push(out)
      } catch {
        // It was not packed so.
      }
  return all
}

function placesOf(bytes: Buffer, mark: number[]): number[] {
  const places: number[] = []
  for (let at = bytes.indexOf(Buffer.from(mark)); at >= 0; at = bytes.indexOf(Buffer.from(mark), at + 1)) places.push(at)
  return places
}

/** What all words begin with that are handed out here: where none of its forms is found, no word need be looked for. */
const MARK = 'Qyzovexi'

/** Makes a search for these words; it reads bytes as they are and as they may have been written. */
export function searcherFor(words: readonly CanaryWord[]): (bytes: Buffer) => Found[] {
  const isMarked = ({ word }: CanaryWord) => word.startsWith(MARK)
  const anyMarked = searchFor([{ word: MARK, place: '' }])
  const marked = searchFor(words.filter(isMarked))
  const others = searchFor(words.filter((word) => !isMarked(word)))
  return (bytes) => [...(anyMarked(bytes).length > 0 ? marked(bytes) : []), ...others(bytes)]
}

function searchFor(words: readonly CanaryWord[]): (bytes: Buffer) => Found[] {
  const needles = words.flatMap(needlesOf)
  if (needles.length === 0) return () => []
  const search = (bytes: Buffer, how: string): Found[] => {
    const text = latin1(bytes)
    const small = text.toLowerCase()
    return needles.flatMap(({ word, place, form, text: needle, anyCase }) => {
      const at = anyCase ? small.indexOf(needle.toLowerCase()) : text.indexOf(needle)
      return at < 0
        ? []
        : [{ word, place, form: how ? `${form}, ${how}` : form, excerpt: text.slice(Math.max(0, at - 40), at + needle.length + 40) }]
    })
  }
  return (bytes) => [...search(bytes, ''), ...readings(bytes).flatMap(({ how, bytes }) => search(bytes, how))]
}

/** Hands out words, each for one place. Without spaces, so that nothing can break them. */
export class Canaries {
  readonly words: CanaryWord[] = []

  /** A new word for a place, such as a field's name. */
  for(place: string): string {
    const number = String(this.words.length).replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)]!)
    const word = `${MARK}${number}q`
    this.words.push({ word, place })
    return word
  }
}
