/** Finds a font for each cluster of a text, fetching only what the text needs. */
import { clustersOf } from './clusters'
import { type Weight, baseFace } from './faces'
import { type LoadFont, type LoadedFace, Shelf } from './shelf'

/** The fonts that a paper needs. */
export interface Fonts {
  base(weight: Weight): LoadedFace
  /** The font that has every drawn character of a cluster; undefined where none has. */
  faceFor(cluster: string, weight: Weight): LoadedFace | undefined
}

const fromSite: LoadFont = async (address) => {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`)
  return new Uint8Array(await answer.arrayBuffer())
}

/** The plain letters of a character that stands for them, such as fi of ﬁ. */
export const plainOf = (character: string): string => character.normalize('NFKC')

/** Loads what the texts need. @throws FontsMissing */
export async function fontsFor(texts: readonly { text: string; weight: Weight }[], load: LoadFont = fromSite): Promise<Fonts> {
  const shelf = new Shelf(load)
  const found = new Map<string, LoadedFace | undefined>()
  await Promise.all([shelf.take('Latin', baseFace(400)), shelf.take('Latin', baseFace(700))])
  shelf.complain()
  const find = async (cluster: string, weight: Weight): Promise<void> => {
    const key = `${weight} ${cluster}`
    if (found.has(key)) return
    found.set(key, undefined)
    const face = await shelf.find(cluster, weight)
    found.set(key, face)
    // What no font has as a whole is set character by character.
    if (!face && cluster.length > 1) await Promise.all([...cluster].map((character) => find(character, weight)))
    else if (!face && plainOf(cluster) !== cluster) await find(plainOf(cluster), weight)
  }
  await Promise.all(texts.flatMap(({ text, weight }) => clustersOf(text).map((cluster) => find(cluster, weight))))
  shelf.complain()
  const base = (weight: Weight): LoadedFace => shelf.taken(baseFace(weight))!
  return { base, faceFor: (cluster, weight) => found.get(`${weight} ${cluster}`) }
}
