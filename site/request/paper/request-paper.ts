/** A request as a paper: the school's draft, the community's copy or KCC's. */
import type { FormField, RequestForm } from '../../../content/model/request-form'
import { dateOf } from '../../text/dates'
import { type Answer, type Answers, answerOf, costLinesOf, isCostGiven, isPupilGiven, placeOf, pupilsOf, textOf, totalOf } from '../answers'
import { withGenerated } from '../conditions'
import { fieldOf, fieldsOf } from '../form'
import { copyFor, fileNameOf } from '../privacy'
import { type CopyOf, type Request, copyNames } from '../request'
import { type SummaryItem, type SummarySection, summaryOf } from '../summary'
import { dayOf, penceOf, pounds } from '../values'
import type { Block, Note, Paper, Row, Table } from './paper'

const OWN_QUESTION = 'Signpost’s question, not on the published form'

/** Who may see a copy, said on the paper itself. */
const notices: Readonly<Record<CopyOf, Note>> = {
  kcc: {
    kind: 'note',
    tone: 'care',
    title: 'For KCC only',
    lines: ['This copy holds pupils’ names and dates of birth. The community and its chair must not see it.'],
  },
  community: {
    kind: 'note',
    tone: 'plain',
    title: 'For the community',
    lines: [
      'This copy holds none of the names and dates of birth that the school has listed. Where one stood in the text, [name] or [date of birth] stands now.',
    ],
  },
  draft: {
    kind: 'note',
    tone: 'care',
    title: 'Draft, for the school only',
    lines: ['It may hold pupils’ names and dates of birth. Do not send it: the community and KCC each have a copy of their own.'],
  },
}

const awaited = { school: 'The school fills in this part.', community: 'The clerk fills in this part.', kcc: 'KCC fills in this part.' }

/**
 * The paper of one copy of a request. The community's holds no listed name and no listed date of birth, its file name and
 * what the file says of itself included.
 */
export function requestPaper(form: RequestForm, request: Request, copy: CopyOf): Paper {
  const { answers } = copyFor(copy === 'community' ? 'community' : 'kcc', form, { ...request, answers: filledIn(form, request) })
  const sections = summaryOf(form, answers, copy === 'draft' ? 'school' : copy)
  return {
    title: form.title,
    over: copyNames[copy],
    language: 'en-GB',
    day: request.saved.slice(0, 10),
    fileName: fileNameOf(request, copy),
    foot: `${form.title} ${request.id} · ${copyNames[copy]}`,
    fileTitle: `${form.title} ${request.id}, ${copyNames[copy]}`,
    blocks: [
      { kind: 'rows', title: 'The request', rows: factsOf(form, request, answers) },
      notices[copy],
      ...sections.flatMap((section) => sectionBlocks(form, section, answers)),
      { kind: 'paragraphs', quiet: true, lines: ['Made with Signpost on the school’s own device. Signpost sent nothing.'] },
    ],
  }
}

/** With what the form fills in itself. The day that stands there already stays; a new request has that of its last change. */
function filledIn(form: RequestForm, { id, saved, answers }: Request): Answers {
  const dated = fieldsOf(form).find(({ generated }) => generated === 'date')
  const day = dated && dayOf(textOf(answers, dated.key))
  return withGenerated(form, answers, { id, day: day ?? saved.slice(0, 10) })
}

function factsOf(form: RequestForm, request: Request, answers: Answers): Row[] {
  const dated = fieldsOf(form).find(({ generated }) => generated === 'date')
  const day = (dated && dayOf(textOf(answers, dated.key))) ?? request.saved.slice(0, 10)
  const place = (kind: FormField['kind']): string[] => {
    const field = fieldsOf(form).find((one) => one.kind === kind)
    const name = field && placeOf(answers, field.key)?.name
    return name ? [name] : []
  }
  return [
    ...givenRow('School', place('school')),
    ...givenRow('Community', place('community')),
    { label: 'Number of the request', lines: [request.id] },
    { label: 'Date', lines: [dateOf(day)] },
    { label: 'Form', lines: [`${form.title}. ${request.form.version}`] },
  ]
}

const givenRow = (label: string, lines: string[]): Row[] => (lines.length > 0 ? [{ label, lines }] : [])

/** A section nobody has begun says who fills it in; otherwise every question that is asked stands there, answered or not. */
function sectionBlocks(form: RequestForm, section: SummarySection, answers: Answers): Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: section.title }
  if (section.items.length === 0) return []
  if (section.party !== 'school' && section.items.every(({ lines }) => lines.length === 0))
    return [heading, { kind: 'paragraphs', quiet: true, lines: [awaited[section.party]] }]
  const blocks: Block[] = [heading]
  for (const item of section.items) {
    const own = ownBlocks(fieldOf(form, item.key)!, item, answerOf(answers, item.key))
    const last = blocks.at(-1)!
    if (own) blocks.push(...own)
    else if (last.kind === 'rows') blocks[blocks.length - 1] = { ...last, rows: [...last.rows, rowOf(item)] }
    else blocks.push({ kind: 'rows', title: section.title, rows: [rowOf(item)] })
  }
  return blocks
}

const rowOf = ({ label, lines, extra }: SummaryItem): Row => ({
  label,
  ...(extra ? { aside: OWN_QUESTION } : {}),
  ...(lines.length > 0 ? { lines } : { lines: ['Not answered'], quiet: true }),
})

/** Long answers and tables, which stand under a heading of their own. Undefined for what fits beside its label. */
function ownBlocks({ kind }: FormField, item: SummaryItem, answer: Answer | undefined): Block[] | undefined {
  if (item.lines.length === 0)
    return kind === 'text' ? [headingOf(item), { kind: 'paragraphs', quiet: true, lines: ['Not answered'] }] : undefined
  if (kind === 'text') return [headingOf(item), { kind: 'paragraphs', lines: item.lines }]
  if (kind === 'pupils') return [headingOf(item), pupilTable(item.label, answer)]
  if (kind === 'cost-lines') return [headingOf(item), costTable(item.label, answer)]
  return undefined
}

const headingOf = ({ label, extra }: SummaryItem): Block => ({
  kind: 'heading',
  level: 3,
  text: label,
  ...(extra ? { aside: OWN_QUESTION } : {}),
})

function pupilTable(title: string, answer: Answer | undefined): Table {
  const pupils = pupilsOf(answer).filter(isPupilGiven)
  const known = pupils.some(({ knownAs }) => knownAs.trim() !== '')
  return {
    kind: 'table',
    title,
    columns: [{ label: 'Name' }, { label: 'Date of birth' }, ...(known ? [{ label: 'Known as' }] : [])],
    rows: pupils.map(({ name, dateOfBirth, knownAs }) => {
      const day = dayOf(dateOfBirth)
      return [name, day ? dateOf(day) : dateOfBirth, ...(known ? [knownAs] : [])]
    }),
  }
}

function costTable(title: string, answer: Answer | undefined): Table {
  const costs = costLinesOf(answer).filter(isCostGiven)
  const { pence, unread } = totalOf(costs)
  const staff = costs.some((line) => line.staff)
  return {
    kind: 'table',
    title,
    columns: [{ label: 'What' }, ...(staff ? [{ label: 'Pays for staff' }] : []), { label: 'Amount', figures: true }],
    rows: costs.map((line) => {
      const sum = penceOf(line.amount)
      return [line.what, ...(staff ? [line.staff ? 'Yes' : 'No'] : []), sum === undefined ? line.amount : pounds(sum)]
    }),
    ...(unread === 0 ? { foot: ['Total', ...(staff ? [''] : []), pounds(pence)] } : {}),
  }
}
