/** Looks at what a text speaks of: changes for children or what adults provide, the notional budget, other resources, staff. */

const provision =
  /\b(?:teaching assistants?|TAs?|LSAs?|HLTAs?|one[- ]to[- ]one|1[:-]1|adult support|hours? of support|funding|fund|money|training|train staff|equipment|sensory room|intervention|programme|resources|staff|employ|recruit|buy|purchase|provide|provision|place at|timetable|meetings?|referral|paperwork)\b/i
const children = '(?:pupils?|child|children|group|class|cohort|learners?|students?|boys?|girls?|young people|they|each of them)'
const change = new RegExp(
  `\\b${children}\\b[^.!?\\n]{0,60}?\\b(?:will|can|could|to|able|more|fewer|less|join|learn|read|write|speak|talk|feel|manage|attend|stay|take part|follow|understand|play|calm|increase|improve|make|reach|become|are|is)\\b`,
  'i',
)

/** True where a text speaks of what adults do or buy and says nothing that changes for the children (doc:004#A9). */
export const isProvisionOnly = (text: string): boolean => provision.test(text) && !text.split(/[.!?\n]+/).some(isChange)

/** A sentence that is about the children: they come before any provision. */
function isChange(sentence: string): boolean {
  const found = change.exec(sentence)
  const provided = provision.exec(sentence)
  return found !== null && (provided === null || found.index < provided.index)
}

export const asksQuestion = (text: string): boolean => /[?؟？]/.test(text)
export const namesResearch = (text: string): boolean =>
  /\b(?:research|evidence|stud(?:y|ies)|EEF|endowment|toolkit|NASEN|evaluation|trial|literature|best practice)\b/i.test(text)
export const namesNotional = (text: string): boolean => /\bnotional\b|\belement (?:2|two)\b|\bSEN budget\b|£6,?000|\b6k\b/i.test(text)
export const namesResources = (text: string): boolean =>
  /\b(?:PRG|professional resource group|link\b[^.\n]{0,40}\b(?:practitioner|therapist|psychologist|teacher|adviser|officer)|practitioner|therapist|STLS|specialist teach\w*|psycholog\w*|KEPS|SALT|SLT|adviser|advisor|SENIA|SEN IA|early help|family hub|school nurs\w*|virtual school|VSK|AET|autism education trust|balanced system|intervention|programme|pupil premium|continuum|mainstream core standards|other schools?|outreach|CAMHS|occupational|physio\w*|charity|training)\b/i.test(
    text,
  )

const staffing =
  /\b(?:teaching assistants?|TAs?|LSAs?|HLTAs?|support staff|staffing|salar(?:y|ies)|wages?|overtime|supply (?:cover|teachers?)|one[- ]to[- ]one(?: (?:support|adult))?|1[:-]1(?: (?:support|adult))?|(?:extra|additional) (?:adults?|hours?|staff|member of staff)|employ\w*|recruit\w*|hours? of (?:adult )?support)\b/gi

/** The words of a text that speak of paying staff, each once and as it was first typed (faq:cos-072). */
export function staffingIn(text: string): string[] {
  const words = new Map<string, string>()
  for (const word of text.match(staffing) ?? []) if (!words.has(word.toLowerCase())) words.set(word.toLowerCase(), word)
  return [...words.values()]
}
