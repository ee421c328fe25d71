/** Finds schools and communities by a few letters of their names, in any order, by DfE number or by postcode. */
import { changesBetween } from '../search/spelling'
import { isCommon, nameWords } from './names'
import type { Place } from './place'
import { type Postcode, nearness, postcodeIn, startOfPostcode } from './postcode'
import { type Vocabulary, beginningWith, lettersOf, vocabularyOf } from './vocabulary'

export interface Matches {
  /** The best first. */
  places: Place[]
  /** How many fit in all. */
  total: number
  /** Whether all that was typed was found as it was typed; where it was not, names that are only like it were taken. */
  asTyped: boolean
}

const NONE: Matches = { places: [], total: 0, asTyped: false }
/** What a word counts that only begins like the one typed, and one that is only written like it. */
const BEGUN = 0.8
const LIKE = 0.5
/** A double letter written once, or the other way round, is the likeliest slip. */
const DOUBLED = 0.6
const undoubled = (word: string): string => word.replace(/(.)\1/g, '$1')
/** Letters that may be wrong in a word of this length. */
const allowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

function bits(number: number): number {
  let count = 0
  for (let left = number; left !== 0; left &= left - 1) count++
  return count
}

export class Matcher {
  private readonly vocabulary: Vocabulary
  private readonly postcodes: { place: Place; own: Postcode }[]
  private readonly total: Float32Array
  private readonly gain: Float32Array
  private readonly reached: Uint8Array

  constructor(private readonly places: readonly Place[]) {
    this.vocabulary = vocabularyOf(places)
    this.postcodes = places.flatMap((place) => {
      const own = place.postcode ? postcodeIn(place.postcode) : undefined
      return own ? [{ place, own }] : []
    })
    this.total = new Float32Array(places.length)
    this.gain = new Float32Array(places.length)
    this.reached = new Uint8Array(places.length)
  }

  /**
   * The places that fit all words of what was typed. Every word may be unfinished; one that stands nowhere is passed
   * over where another one names a place.
   * @param most how many are wanted.
   */
  find(typed: string, most = 8): Matches {
    return this.byNumber(typed, most) ?? this.byPostcode(typed, most) ?? this.byName(typed, most)
  }

  /** A DfE number is four figures, with or without Kent’s 886 before it; from the third figure on it may be unfinished. */
  private byNumber(typed: string, most: number): Matches | undefined {
    const figures = /^\s*(?:886\s*[/-]?\s*(?=\d{1,4}\s*$))?(\d{3,4})\s*$/.exec(typed)?.[1]
    if (figures === undefined) return undefined
    return this.listed(
      this.places.filter(({ dfeNumber }) => dfeNumber?.startsWith(figures)),
      most,
      figures.length === 4,
    )
  }

  private byPostcode(typed: string, most: number): Matches | undefined {
    const wanted = startOfPostcode(typed)
    if (!wanted) return undefined
    const near = this.postcodes
      .map(({ place, own }) => ({ place, by: nearness(wanted, own) }))
      .filter(({ by }) => by > 0)
      .sort((a, b) => b.by - a.by || (a.place.name < b.place.name ? -1 : 1))
    // “E3” may be a postcode or a part of a name.
    if (near.length === 0) return postcodeIn(typed) ? NONE : undefined
    return this.listed(
      near.map(({ place }) => place),
      most,
      true,
    )
  }

  private byName(typed: string, most: number): Matches {
    const wanted = nameWords(typed)
    const { total, gain, reached } = this
    total.fill(0)
    reached.fill(0)
    let taken = 0
    let names = false
    let asTyped = wanted.length > 0
    for (const word of wanted) {
      gain.fill(0)
      this.addBeginning(word)
      let some = this.keep(taken)
      if (!some) {
        asTyped = false
        this.addLike(word)
        some = this.keep(taken)
      }
      // A word that fits nowhere here says where the school is, or what it is not called.
      if (!some) continue
      taken++
      names ||= !isCommon(word)
    }
    if (taken === 0 || (taken < wanted.length && !names)) return NONE
    const fitting: number[] = []
    for (let place = 0; place < reached.length; place++) if (reached[place] === taken) fitting.push(place)
    return { places: this.best(fitting, most).map((place) => this.places[place]!), total: fitting.length, asTyped }
  }

  /** Adds what the current word counts to the places that hold it and all words before. */
  private keep(taken: number): boolean {
    const { total, gain, reached } = this
    let some = false
    for (let place = 0; place < gain.length; place++)
      if (gain[place]! > 0 && reached[place] === taken) {
        total[place]! += gain[place]!
        reached[place] = taken + 1
        some = true
      }
    return some
  }

  private addBeginning(word: string): void {
    const { words } = this.vocabulary
    const [first, end] = beginningWith(words, word)
    for (let at = first; at < end; at++) this.add(at, words[at] === word ? 1 : BEGUN)
  }

  private addLike(word: string): void {
    const { words, letters } = this.vocabulary
    const most = allowed(word.length)
    if (most === 0) return
    const wanted = lettersOf(word)
    const [first, end] = beginningWith(words, word[0]!)
    for (let at = first; at < end; at++) {
      const known = words[at]!
      // Each letter that it lacks altogether is one that is wrong.
      if (bits(wanted & ~letters[at]!) > most || known.length < word.length - most) continue
      // An unfinished word is compared with as much of the name.
      const begun = known.length > word.length + most ? known.slice(0, word.length) : known
      if (changesBetween(word, begun, most) <= most) this.add(at, undoubled(begun).startsWith(undoubled(word)) ? DOUBLED : LIKE)
    }
  }

  private add(word: number, share: number): void {
    const { from, places, weights } = this.vocabulary
    for (let i = from[word]!; i < from[word + 1]!; i++) {
      const place = places[i]!
      if (weights[i]! * share > this.gain[place]!) this.gain[place] = weights[i]! * share
    }
  }

  /** The best few of many without putting all in order. Shorter names first, for more of them was typed. */
  private best(fitting: readonly number[], most: number): number[] {
    const { total, places } = this
    const before = (a: number, b: number): boolean => {
      const [x, y] = [places[a]!, places[b]!]
      if (total[a] !== total[b]) return total[a]! > total[b]!
      return x.name.length !== y.name.length ? x.name.length < y.name.length : x.name < y.name
    }
    const list: number[] = []
    for (const place of fitting) {
      if (list.length === most && !before(place, list[most - 1]!)) continue
      let at = list.length
      while (at > 0 && before(place, list[at - 1]!)) at--
      list.splice(at, 0, place)
      if (list.length > most) list.pop()
    }
    return list
  }

  private listed(all: readonly Place[], most: number, asTyped: boolean): Matches {
    return { places: all.slice(0, most), total: all.length, asTyped: asTyped && all.length > 0 }
  }
}
