/** A plan as a table for a spreadsheet. */
import { csvFormatRows } from 'd3-dsv'
import { roles } from '../../content/model/deadline-words'
import { listed } from '../text/words'
import { type DayNumber, textAt } from './days'
import type { Task } from './plan'
import { sayAssumed, sayCount, sayWarning } from './say'

/** A group of tasks with what they are about: a community and its meeting, or a date. */
export interface CsvPart {
  about: string
  tasks: readonly Task[]
}

const HEAD = ['About', 'Who', 'What', 'From', 'By', 'How it is counted', 'Take care', 'Source']

/** @returns CSV with a byte order mark, so that Excel reads it as UTF-8; days are `YYYY-MM-DD`; other sources' counts have lines of their own. */
export function csvOf(parts: readonly CsvPart[], today: DayNumber): string {
  const rows = parts.flatMap(({ about, tasks }) =>
    tasks
      .flatMap((task) => [task, ...task.alternatives])
      .map((task) => [
        about,
        listed(task.rule.who.map((who) => roles[who])),
        task.rule.title,
        task.from === undefined ? '' : textAt(task.from),
        textAt(task.due),
        [sayCount(task, today), sayAssumed(task.moment, today)].filter(Boolean).join(' '),
        task.warnings
          .map((w) => sayWarning(w, today))
          .map(({ flag, text }) => `${flag}: ${text}`)
          .join(' '),
        task.rule.sources.map(({ title, places }) => [title, places].filter(Boolean).join(', ')).join('; '),
      ]),
  )
  return `\uFEFF${csvFormatRows([HEAD, ...rows].map((row) => row.map(defused)))}\r\n`
}

/** A cell that a spreadsheet would run as a formula becomes text. */
const defused = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
