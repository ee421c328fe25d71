/** What one question of a request form must hold with the questions before it. */
export type Path = (string | number)[]

export interface FormFault {
  path: Path
  /** The place and how to mend it, in words. */
  message: string
}

export interface Question {
  key: string
  label: string
  kind: string
  page?: string | undefined
  role?: string | undefined
  generated?: string | undefined
  copyOf?: string | undefined
  options: { key: string; label: string }[]
  otherAllowed: boolean
  wordLimit?: number | undefined
  askedWhen?: { field: string; is: string[] } | undefined
  hiddenFrom: string[]
  formerKeys: string[]
}

/** What is known when a question is looked at. */
export interface Seen {
  /** The questions before it, by their keys. */
  questions: Map<string, Question & { party: string }>
  /** The labels of the questions that tell something the tool looks at. */
  roles: Map<string, string>
  former: ReadonlyMap<string, Question>
  /** The places of the section's pages. */
  pages: ReadonlyMap<string, number>
  /** Who fills in the section. */
  party: string
}

const listKinds = ['one', 'several']
const texts = ['text', 'line']

/** The order in which a request goes round: what one party asks can wait only for what is known by then. */
const parties = ['school', 'community', 'kcc']

/** The kinds of answer in which the tool can find each thing. */
const kindsOfRole: Readonly<Record<string, readonly string[]>> = {
  solution: texts,
  outcomes: texts,
  'funding-use': texts,
  'already-done': texts,
  support: listKinds,
  grounds: listKinds,
  costs: ['cost-lines'],
  until: ['date'],
  decision: listKinds,
  'approved-on': ['date'],
  amount: ['money'],
}

/** Every fault of a question, with the question named. Its own role is noted in `seen`. */
export function questionFaults(question: Question, at: Path, seen: Seen): FormFault[] {
  const found: [name: string, message: string][] = [
    ...keyFaults(question, seen),
    ...listFaults(question),
    ...placeFaults(question, seen),
    ...roleFaults(question, seen),
    ...generatedFaults(question, seen),
    ...conditionFaults(question, seen).map((message): [string, string] => ['askedWhen', message]),
  ]
  if (question.wordLimit !== undefined && question.kind !== 'text')
    found.push(['wordLimit', 'Only free text has a word limit. Take the limit out, or make the answer free text.'])
  return found.map(([name, message]) => ({ path: [...at, name], message: `Question “${question.label}”: ${message}` }))
}

type Found = [name: string, message: string][]

function keyFaults({ key, formerKeys }: Question, { questions, former }: Seen): Found {
  const found: Found = []
  const twin = questions.get(key)
  if (twin) found.push(['key', `The key “${key}” is used twice. “${twin.label}” has it already.`])
  // Drafts are read by these keys, and such a one would be found in every draft.
  else if (key in Object.prototype) found.push(['key', `The key “${key}” has a meaning of its own in browsers. Choose another.`])
  else if (former.has(key))
    found.push(['key', `A former key cannot be the key of a question too. “${former.get(key)!.label}” takes over “${key}”.`])
  for (const old of new Set(formerKeys)) {
    const taker = former.get(old)
    if (taker && taker.key !== key)
      found.push(['formerKeys', `The former key “${old}” is taken over by “${taker.label}” already. An answer can go to one place only.`])
  }
  return found
}

function listFaults({ kind, options, otherAllowed }: Question): Found {
  const found: Found = []
  const add = (message: string): void => void found.push(['options', message])
  const isList = listKinds.includes(kind)
  if (isList && options.length < 2 && !otherAllowed) add('A list needs at least two options.')
  if (!isList && options.length > 0) add('Only lists have options. Take them out, or make the answer one or several of a list.')
  if (!isList && otherAllowed) found.push(['otherAllowed', 'Only a list can be “with other”.'])
  const twice = (values: string[]): string | undefined => values.find((value, i) => values.indexOf(value) !== i)
  const key = twice(options.map(({ key }) => key))
  if (key !== undefined) add(`Two options have the same key, “${key}”. Each needs its own.`)
  const label = twice(options.map(({ label }) => label.toLowerCase()))
  if (label !== undefined) add(`Two options read “${label}”. Nobody could tell them apart.`)
  if (options.some(({ key }) => key === 'other')) add('The key “other” is taken by “With other”. Choose another.')
  return found
}

function placeFaults({ kind, page, hiddenFrom }: Question, { pages, party }: Seen): Found {
  const found: Found = []
  if (kind === 'pupils' && !hiddenFrom.includes('community'))
    found.push(['hiddenFrom', 'Names and dates of birth are never shown to the community. Hide them from it.'])
  if (hiddenFrom.includes(party)) found.push(['hiddenFrom', 'Whoever fills it in sees it. It cannot be hidden from them.'])
  if (page ? !pages.has(page) : pages.size > 0 && kind !== 'generated')
    found.push(['page', page ? `The section has no page “${page}”. Name one of the section’s pages.` : 'Name one of the section’s pages.'])
  return found
}

function roleFaults({ role, kind, label }: Question, { roles }: Seen): Found {
  if (!role) return []
  const found: Found = []
  const other = roles.get(role)
  if (other !== undefined) found.push(['role', `Another question tells this already: “${other}”. Leave one of the two empty.`])
  else roles.set(role, label)
  if (kindsOfRole[role]?.includes(kind) === false) found.push(['role', 'This cannot be read from an answer of this kind.'])
  return found
}

function generatedFaults({ kind, generated, copyOf, hiddenFrom }: Question, { questions }: Seen): Found {
  if (kind === 'generated' && !generated) return [['generated', 'Say with what the form fills it in.']]
  if (kind !== 'generated' && generated)
    return [['generated', 'Only a question that the form fills in by itself is filled in with something.']]
  if (generated !== 'copy') return []
  const copied = questions.get(copyOf ?? '')
  if (!copied) return [['copyOf', 'Name an earlier question.']]
  const shown = copied.hiddenFrom.some((party) => !hiddenFrom.includes(party))
  return shown ? [['hiddenFrom', `“${copied.label}” is hidden from more readers than its copy. Hide the copy from them too.`]] : []
}

/** A condition names an earlier question, so that no two can wait for each other, and answers which that question offers. */
function conditionFaults({ askedWhen, page }: Question, { questions, pages, party }: Seen): string[] {
  if (!askedWhen) return []
  const on = questions.get(askedWhen.field)
  if (!on) return [`There is no earlier question “${askedWhen.field}”. Name one by its key.`]
  if (askedWhen.is.length === 0) return ['Name at least one answer.']
  if (on.kind !== 'yes-no' && !listKinds.includes(on.kind)) return ['Only a list or a yes-or-no question can be waited for.']
  if (parties.indexOf(on.party) > parties.indexOf(party))
    return [`“${on.label}” is answered later, by somebody else. This question could never be asked in time.`]
  const [own, other] = [pages.get(page ?? ''), pages.get(on.page ?? '')]
  if (own !== undefined && other !== undefined && on.party === party && own < other)
    return [`“${on.label}” stands on a later page. Move one of the two, or this page is passed before anybody knows it is asked.`]
  const offered = on.kind === 'yes-no' ? ['yes', 'no'] : [...on.options.map(({ key }) => key), ...(on.otherAllowed ? ['other'] : [])]
  return askedWhen.is
    .filter((key) => !offered.includes(key))
    .map((key) => `“${on.key}” has no answer “${key}”. It has: ${offered.join(', ')}.`)
}
