/** Sums in free text that do not add up. All amounts are in pence. */
import { penceOf, pounds } from '../values'

const amount = String.raw`£?\s?\d+(?:,\d{3})*(?:\.\d{1,2})?k?`
const factor = `${amount}(?:\\s+(?:[a-z]+\\s+){0,2}[a-z]+)?`
const written = new RegExp(`(${factor}(?:\\s*[x×*@+]\\s*${factor})+)\\s*=\\s*(${amount})`, 'gi')

/** A sum written with signs whose result is another: `12 weeks x £40 = £500`. */
export interface WrongSum {
  text: string
  right: string
}

export function wrongSumsIn(text: string): WrongSum[] {
  return [...text.matchAll(written)].flatMap(([all, left, result]) => {
    const right = evaluate(left!)
    const said = penceIn(result!)
    return right === undefined || said === undefined || Math.round(right) === said
      ? []
      : [{ text: all.trim(), right: pounds(Math.round(right)) }]
  })
}

/** Adds up products. Every figure is read in pence, so each further factor is divided by 100. */
function evaluate(expression: string): number | undefined {
  let sum = 0
  for (const part of expression.split('+')) {
    const factors = part.split(/[x×*@](?=\s*£?\s?\d)/i).map((text) => penceIn(text))
    if (factors.some((value) => value === undefined)) return undefined
    sum += factors.reduce<number>((product, value) => (product * value!) / 100, 100)
  }
  return sum
}

const penceIn = (text: string): number | undefined => {
  const found = new RegExp(amount, 'i').exec(text)
  return found ? penceOf(found[0]) : undefined
}

const totalAfter = new RegExp(`\\btotal\\b[^£\\d.\\n]{0,40}(£\\s?\\d+(?:,\\d{3})*(?:\\.\\d{1,2})?k?)`, 'i')
const totalBefore = new RegExp(`(£\\s?\\d+(?:,\\d{3})*(?:\\.\\d{1,2})?k?)\\s+(?:in total|altogether|in all|overall)`, 'i')

/** The total that a text states, in pence. */
export function statedTotal(text: string): number | undefined {
  const found = totalAfter.exec(text)?.[1] ?? totalBefore.exec(text)?.[1]
  return found === undefined ? undefined : penceOf(found)
}

/** The sum of the amounts a text names besides its total, prices of a single thing left aside; undefined for fewer than two. */
export function namedSum(text: string): number | undefined {
  const amounts = [
    ...text.matchAll(
      /(?<![x×*@=]\s{0,2})(?<!\b(?:at|total[^£\d.\n]{0,40})\s?)£\s?\d+(?:,\d{3})*(?:\.\d{1,2})?k?(?![\dk]|,\d{3}|\s*(?:each|per\b|an? (?:hour|day|week|month|term|year|pupil|child|head|session|teacher)|\/|x|×|\*|in total|altogether|in all|overall))/gi,
    ),
  ]
    .map(([found]) => penceOf(found))
    .filter((pence): pence is number => pence !== undefined)
  return amounts.length < 2 ? undefined : amounts.reduce((sum, pence) => sum + pence, 0)
}
