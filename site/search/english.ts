/** Common English words as a Bloom filter: a real word must not be “mended” into one of the site's. */

/** The filter as a file. */
export interface PackedEnglish {
  /** Its length in bits. */
  bits: number
  filter: string
}

const HASHES = 5

/** The list lies in so many files, so that a word fetches only the one it would be in. */
export const ENGLISH_PARTS = 16

/** The file in which a word would be. */
export const englishPartOf = (word: string): number =>
  [...word].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 65_521, 7) % ENGLISH_PARTS

function* placesOf(word: string, size: number): Generator<number> {
  // FNV-1a and its reverse, combined for the third and later hash.
  let a = 0x811c9dc5
  let b = 0x1000193
  for (let i = 0; i < word.length; i++) {
    a = Math.imul(a ^ word.charCodeAt(i), 0x01000193)
    b = Math.imul(b ^ word.charCodeAt(word.length - 1 - i), 0x85ebca6b)
  }
  for (let i = 0; i < HASHES; i++) yield ((a >>> 0) + i * ((b | 1) >>> 0)) % size
}

export function packEnglish(words: readonly string[], bitsEach = 8): PackedEnglish {
  const filter = new Uint8Array(Math.ceil((words.length * bitsEach) / 8))
  for (const word of words) for (const place of placesOf(word, filter.length * 8)) filter[place >> 3]! |= 1 << (place & 7)
  return { bits: filter.length * 8, filter: btoa(Array.from(filter, (byte) => String.fromCharCode(byte)).join('')) }
}

/** Whether a word is (most likely) a common English one. */
export function englishIn({ bits, filter }: PackedEnglish): (word: string) => boolean {
  const bytes = Uint8Array.from(atob(filter), (sign) => sign.charCodeAt(0))
  return (word) => {
    for (const place of placesOf(word, bits)) if (!(bytes[place >> 3]! & (1 << (place & 7)))) return false
    return true
  }
}
