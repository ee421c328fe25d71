/** Looks whether each expected outcome says what is measured, from what to what, by when and for whom (doc:000#completing). */
export interface Outcome {
  text: string
  measured: boolean
  fromTo: boolean
  byWhen: boolean
  forWhom: boolean
}

/** What to add, for each thing an outcome does not say. */
export const smartAdvice: Readonly<Record<Exclude<keyof Outcome, 'text'>, string>> = {
  measured: 'Say what you will measure, and with what.',
  fromTo: 'Say where the pupils are now and where they will be: from what to what.',
  byWhen: 'Say by when, such as the end of Term 4.',
  forWhom: 'Say for whom: how many pupils, of which class or group.',
}

const numberWord =
  'none|no|neither|both|all|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty'
/** Figures that name a time or a stage and not a quantity. */
const notQuantity =
  /\b(?:terms?|years?|yr|key stage|ks|stage|week|january|february|march|april|may|june|july|august|september|october|november|december)\s+\d+|\b(?:19|20)\d{2}\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{1,2}\s+(?=january|february|march|april|may|june|july|august|september|october|november|december)/gi
const quantity = new RegExp(`\\b(?:\\d[\\d.,]*\\s*%?|${numberWord})`, 'gi')

const measure =
  /\b(?:measur\w*|assess\w*|scores?|scored|checks?|checked|tests?|tested|count\w*|numbers? of|record\w*|observ\w*|reading ages?|standardi[sz]ed|per cent|percentages?|attendance|scales?|surveys?|questionnaires?|data|track\w*|baseline|profiles?|screen\w*|times (?:a|per|each)|once a|twice a|every (?:day|week|lesson)|how often)\b|%/i
const before =
  /\b(?:now|currently|at present|today|at the moment|baseline|start\w*|in (?:september|october|november|december|january|february|march|april|may|june|july)|last (?:term|year|week|month)|was|were|did|had|has been|have been|since)\b/i
const span = /\bfrom\b[^.;]{1,80}?\bto\b/i
const when =
  /\bby (?:the )?(?:end|start|beginning|middle|close)\b|\bby (?:then |the )?(?:january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|summer|term|next|\d)|\b(?:within|in|after|over) (?:\d+|a|one|two|three|four|five|six|eight|ten|twelve) (?:school )?(?:weeks?|months?|terms?|years?)\b|\b(?:end of|at the end of) (?:the )?(?:term|year|school|key stage)\b|\bby half[- ]term\b/i
const whom =
  /\b(?:pupils?|child|children|groups?|class(?:es)?|cohort|learners?|students?|boys?|girls?|young people|year (?:r|\d+)|reception|key stage \d)\b/i

/** The outcomes of a text: its lines, and within a line the sentences that give a new day to be reached. */
export function outcomesIn(text: string): Outcome[] {
  return text
    .split(/\r?\n/)
    .flatMap((line) =>
      line.replace(/^\s*(?:[-*•–]|\(?(?:\d{1,2}|[a-z])[.)])\s+/i, '').split(/(?<=[.!?])\s+(?=(?:and )?(?:by|within|outcome \d)\b)/i),
    )
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part))
    .map((part) => ({
      text: part,
      measured: measure.test(part) || quantitiesIn(part) > 0,
      fromTo: isFromTo(part),
      byWhen: when.test(part),
      forWhom: whom.test(part),
    }))
}

const quantitiesIn = (text: string): number => text.replace(notQuantity, ' ').match(quantity)?.length ?? 0

const isFromTo = (text: string): boolean => {
  const range = span.exec(text)
  return (
    (range !== null && quantitiesIn(range[0] + text.slice(range.index + range[0].length)) > 0) ||
    (quantitiesIn(text) >= 2 && before.test(text))
  )
}

/** What an outcome does not say yet. */
export const lacking = (outcome: Outcome): (keyof typeof smartAdvice)[] =>
  (Object.keys(smartAdvice) as (keyof typeof smartAdvice)[]).filter((part) => !outcome[part])
