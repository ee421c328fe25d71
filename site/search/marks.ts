/** Shows where the words of a question stand in a text. */
import { stemOf, wordsIn } from './words'

export interface Piece {
  text: string
  hit: boolean
}

/** Cuts a text into pieces that are or are not words with one of the stems. Nothing of the text is lost. */
export function marked(text: string, stems: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = []
  for (const piece of text.split(/([\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*)/u)) {
    if (!piece) continue
    const hit = /[\p{L}\p{N}]/u.test(piece) && wordsIn(piece).some((word) => stems.has(stemOf(word)))
    const last = pieces.at(-1)
    if (last && !last.hit && !hit) last.text += piece
    else pieces.push({ text: piece, hit })
  }
  return pieces
}
