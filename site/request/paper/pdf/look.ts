/** How papers look in a PDF, in points: A4 in the house's type and colours, on white. */
import type { Type } from './units'

export const page = { left: 56, right: 539, top: 54, bottom: 776, foot: 806 } as const

export const colours = {
  text: '#14211d',
  quiet: '#44544e',
  green: '#0e5245',
  line: '#cdd6cc',
  chalk: '#f2f5ee',
  wheat: '#fdf3d7',
  wheatLine: '#8f6200',
} as const

/** A style of text: its type, and points from one baseline to the next. */
export interface Style extends Type {
  leading: number
  colour: string
}

const style = (size: number, leading: number, weight: Type['weight'] = 400, colour: string = colours.text): Style => ({
  size,
  leading,
  weight,
  colour,
})

export const styles = {
  over: style(11, 15, 700, colours.green),
  title: style(24, 29, 700),
  section: style(15, 19, 700),
  question: style(11, 15, 700),
  label: style(10, 15, 700),
  body: style(10.5, 15),
  quiet: style(10.5, 15, 400, colours.quiet),
  aside: style(9, 12, 400, colours.quiet),
  total: style(10.5, 15, 700),
  foot: style(8.5, 11, 400, colours.quiet),
} as const
