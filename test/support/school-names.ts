/** Made-up lists of schools of any length, with names as long and as unlike each other as real ones. */
import type { PackedList } from '../../site/look-up/list'

const syllables = ['ash', 'bury', 'chil', 'den', 'ever', 'ford', 'gate', 'ham', 'ing', 'ton', 'kes', 'ley', 'mer', 'stow', 'thor', 'wick']
const kinds = ['Primary School', 'Church of England Primary School', 'Academy', 'Catholic Primary School', 'Grammar School']
const word = (n: number): string => [0, 1, 2].map((i) => syllables[(n * (7 + 4 * i) + i * n * n + (n >> 4)) % 16]).join('')
const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1)

/** @param count of schools, in 60 communities. */
export function madeUpList(count: number): PackedList {
  return {
    communities: Array.from({ length: 60 }, (_, i) => [`${capital(word(i * 37 + 11))} ${1 + (i % 4)}`, '', capital(word(i % 12)), 'East']),
    schools: Array.from({ length: count }, (_, i) => [
      `${i % 9 ? '' : 'St '}${capital(word(i))} ${capital(word(i * 31 + 5))} ${kinds[i % 5]}`,
      `kept-from-before-${i}`,
      i % 60,
      String(2000 + ((i * 3571) % 7000)),
      `ZZ${i % 21} ${i % 10}${'ABDEFGHJLN'[i % 7]}${'PQRSTUWXYZ'[i % 9]}`,
    ]),
  }
}
