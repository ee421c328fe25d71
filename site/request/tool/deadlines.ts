/** The planner as the form uses it: when to send the request, drawn, with its calendar file. */
import { type TemplateResult, nothing } from 'lit-html'
import { bookOf } from '../../planner/data'
import { dayAt } from '../../planner/days'
import type { Rulebook } from '../../planner/plan'
import type { Answers } from '../answers'
import type { RequestData } from '../data'
import { deadlinePanel } from '../draw/deadline'
import type { Shown } from '../draw/shown'
import { saveFile } from '../store/file'
import { deadlineOf } from './dates'

interface Given extends Pick<Shown, 'form' | 'pages' | 'act' | 'data'> {
  answers: Answers
  /** `YYYY-MM-DD`. */
  today: string
}

const books = new WeakMap<RequestData, Rulebook>()

function bookFor(data: RequestData): Rulebook {
  let book = books.get(data)
  if (!book) books.set(data, (book = bookOf(data.planner)))
  return book
}

/** The panel with the dates of the chosen community; nothing where none of the site's list is chosen. */
export function panel({ form, pages, act, data, answers, today }: Given): TemplateResult | typeof nothing {
  const book = bookFor(data)
  const deadline = deadlineOf(form, answers, data, book, today)
  if (!deadline) return nothing
  const addToCalendar = async (): Promise<void> => {
    try {
      const { calendarOf } = await import('./calendar')
      const file = calendarOf(deadline, book, data.sample)
      if (file) saveFile(file, 'deadlines.ics')
    } catch {
      act.say('The calendar file cannot be made just now. Load the page again.')
    }
  }
  return deadlinePanel({ deadline, today: dayAt(today), form, pages, act, addToCalendar: () => void addToCalendar() })
}
