/** Numbers and sorted words as short text, which a web server's compression makes shorter still. */

const signs = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_'
const values = new Map([...signs].map((sign, value) => [sign, value]))

/** Whole numbers from 0: five bits a sign, the sixth says that more follow. */
export function packNumbers(numbers: readonly number[]): string {
  let packed = ''
  for (let rest of numbers)
    do {
      const low = rest & 31
      rest >>>= 5
      packed += signs[rest ? low + 32 : low]!
    } while (rest)
  return packed
}

export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = []
  let number = 0
  let shift = 0
  for (const sign of packed) {
    const value = values.get(sign) ?? 0
    number |= (value & 31) << shift
    shift += 5
    if (value < 32) {
      numbers.push(number)
      number = shift = 0
    }
  }
  return numbers
}

/** Sorted words without spaces, each without the letters that it shares with the one before. */
export function packWords(words: readonly string[]): string {
  let before = ''
  return words
    .map((word) => {
      let shared = 0
      while (shared < before.length && shared < signs.length - 1 && before[shared] === word[shared]) shared++
      before = word
      return signs[shared]! + word.slice(shared)
    })
    .join(' ')
}

export function unpackWords(packed: string): string[] {
  let before = ''
  return packed === '' ? [] : packed.split(' ').map((piece) => (before = before.slice(0, values.get(piece[0]!)) + piece.slice(1)))
}
