/**
 * A line in pieces, as readers of PDF want it. None of them is told the order in which text was typed: from left to right
 * they take it as it stands, from right to left they turn it round. So text that runs from right to left is written as it
 * stands, in pieces of which a reader can tell that it must turn them round; whatever it could get wrong stands apart.
 */
import type { SetUnit } from './units'

/** Units that are written in one go. */
export interface Piece {
  units: SetUnit[]
  /** `turned`: written as it stands from left to right, turned round by the reader. `figures`: Arabic ones, which it leaves. */
  kind: 'plain' | 'turned' | 'figures' | 'alone'
  /** A space where some stand before it, which a reader would lose where the pen goes back. */
  lead: string
}

/** Letters that readers turn round. */
const rtlLetter =
  /[\u05be\u05c0\u05c3\u05d0-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u066f\u0671-\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u0710\u0712-\u072f\u074d-\u07a5\u07b1-\u08ac\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc]/u
/** Everything that readers do not take for text from left to right. */
const notLtr = /[\u0590-\u05f4\u0600-\u08ac\ufb50-\ufdff\ufe70-\ufeff]/u
const arabicFigure = /^[\u0660-\u0669\u06f0-\u06f9]+$/u
const blank = /^\s+$/u

/** A letter that readers turn round with its marks, or with a sign after it that is not drawn, such as one that parts letters. */
const turnable = /^.([\p{M}\u0590-\u05f4\u0600-\u08ac]*|[\u200b-\u200d]|\ufe0f)$/su

/**
 * Readers guess which way a text runs: from right to left where it is short, or where three tenths of it are such letters.
 * There may be a space before it.
 */
function readsTurned(text: string): boolean {
  const letters = [...text].filter((character) => rtlLetter.test(character)).length
  return letters > 0 && (text.length < 4 || letters / (text.length + 1) >= 0.3)
}

function kindOf({ text, level }: SetUnit): Piece['kind'] {
  if (arabicFigure.test(text)) return 'figures'
  if (level % 2 === 1)
    return rtlLetter.test(text[0]!) && !/^\p{M}/u.test(text) && turnable.test(text) && readsTurned(text) ? 'turned' : 'alone'
  return notLtr.test(text) ? 'alone' : 'plain'
}

/** A unit that a reader could get wrong, character by character: the first draws it, the others stand where it ends. */
function apart(unit: SetUnit): SetUnit[] {
  if (!notLtr.test(unit.text)) return [unit]
  const [first, ...others] = unit.text
  const end = unit.level % 2 === 1 ? unit.x : unit.x + unit.width
  return [{ ...unit, text: first! }, ...others.map((text) => ({ ...unit, text, glyphs: [], advance: 0, width: 0, x: end }))]
}

/** The pieces of a line, in the order in which they were typed. */
export function piecesOf(units: readonly SetUnit[]): Piece[] {
  const pieces: Piece[] = []
  let lead = ''
  units.forEach((unit, i) => {
    const last = pieces.at(-1)
    const next = units[i + 1]
    const kind = kindOf(unit)
    if (unit.level % 2 === 1 && blank.test(unit.text)) {
      const between = last?.kind === 'turned' && lead === '' && next && kindOf(next) === 'turned' && next.level === unit.level
      if (between && goesOn(last, unit) && readsTurned(textOf(last) + unit.text + next.text)) last.units.push(unit)
      else lead = ' '
    } else if (last && last.kind === kind && kind !== 'alone' && lead === '' && goesOn(last, unit)) last.units.push(unit)
    else {
      for (const one of kind === 'alone' ? apart(unit) : [unit]) {
        pieces.push({ units: [one], kind, lead })
        lead = ''
      }
    }
  })
  return pieces
}

const textOf = ({ units }: Piece): string => units.map(({ text }) => text).join('')

/** Whether a unit can be written in one go with a piece: it stands beside it, and both are read alike. */
function goesOn(piece: Piece, unit: SetUnit): boolean {
  const last = piece.units.at(-1)!
  if (last.level !== unit.level) return false
  const turned = piece.kind === 'turned'
  // Readers part text where the font changes, and turn each part round for itself.
  if (turned && (last.face !== unit.face || !readsTurned(textOf(piece) + unit.text))) return false
  return Math.abs(turned ? unit.x + unit.width - last.x : last.x + last.width - unit.x) < 0.01
}

/** The characters of a unit as they stand from left to right: those that readers do not turn round keep their order. */
export function turnedText(text: string): string[] {
  const parts: string[] = []
  let kept = ''
  for (const character of text) {
    if (notLtr.test(character)) {
      if (kept) parts.push(kept)
      parts.push(character)
      kept = ''
    } else kept += character
  }
  if (kept) parts.push(kept)
  return parts.toReversed()
}
