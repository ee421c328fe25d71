/** Plain building blocks of generated sentences. They say nothing about any real rule. */

export const who = [
  'the clerk',
  'the chair',
  'the class teacher',
  'the school office',
  'the inclusion lead',
  'the family worker',
  'a visiting colleague',
  'the head of year',
  'the site manager',
  'the librarian',
  'a teaching assistant',
  'the link practitioner',
  'a parent volunteer',
  'the reading lead',
  'the form tutor',
  'the bursar',
]

/** Each goes with “who” before it and “thing” after it. */
export const does = [
  'writes down',
  'checks',
  'shares',
  'looks after',
  'explains',
  'puts in order',
  'brings along',
  'asks about',
  'keeps',
  'tries out',
  'goes through',
  'hands over',
  'summarises',
  'compares',
  'prints',
  'updates',
  'collects',
  'reads aloud',
]

export const thing = [
  'the list of rooms',
  'the quiet corner plan',
  'the reading record',
  'the timetable',
  'the picture cards',
  'the notes from last time',
  'the travel plan',
  'the staff handbook',
  'the sensory kit',
  'the attendance sheet',
  'the lunch rota',
  'the training log',
  'the seating chart',
  'the word bank',
  'the wall display',
  'the spare laptops',
  'the visitor book',
  'the transition folder',
  'the playground map',
  'the shared calendar',
  'the feedback slips',
  'the budget sheet',
  'the equipment cupboard',
  'the music stands',
  'the garden tools',
  'the drafts folder',
  'the morning register',
  'the story sacks',
]

export const when = [
  'before the first lesson',
  'after the half-term break',
  'on most Wednesdays',
  'twice a term',
  'in the last week of term',
  'during assembly',
  'at the start of each month',
  'whenever a new pupil joins',
  'after lunch',
  'once everybody has arrived',
  'before the room is locked',
  'while the hall is free',
  'early in the spring',
  'when the weather allows',
  'between two lessons',
  'at the end of the day',
]

export const why = [
  'so that nobody has to ask twice',
  'because two classes share the room',
  'so that the next group can begin at once',
  'because small steps are easier to see',
  'so that families hear it first',
  'because the old copy went missing',
  'so that everyone knows the plan',
  'because a calm start helps',
  'so that less time is lost',
  'because three schools take part',
  'so that it can be found again',
  'because it worked well elsewhere',
]

export const adverbs = [
  'Usually',
  'Now and then',
  'As a rule',
  'In this sample',
  'For the trial',
  'In some schools',
  'This year',
  'So far',
  'With a little help',
  'In practice',
]

export const headings = [
  'What happens first',
  'Who takes part',
  'What to bring',
  'How long it takes',
  'What changes afterwards',
  'When something is missing',
  'How it is written down',
  'What families see',
  'A short example',
  'What to check',
  'Where to find more',
  'How it ends',
  'Before you begin',
  'What others tried',
]

/** Activities a page can be about, as in “how to …” and “How do we …?”. */
export const activities = [
  'book the hall',
  'plan a reading hour',
  'set up a quiet room',
  'lend out the laptops',
  'arrange a school visit',
  'run a music club',
  'label the cupboards',
  'share picture cards',
  'keep the garden',
  'welcome a new class',
  'swap two rooms',
  'count the spare chairs',
  'open the library early',
  'prepare a sports morning',
  'organise a walking bus',
  'mend the wall display',
]

// Few sounds on purpose: with more of them, some combinations are real words that nobody wants on a page.
const onsets = ['b', 'br', 'dr', 'gl', 'l', 'm', 'n', 'p', 'pl', 'st', 't', 'tr', 'w']
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ee']
const codas = ['', 'n', 'l', 'r', 'nd', 'st']

/** A made-up word: every page gets one of its own to be found by. `number` makes it unique. */
export function madeUpWord(number: number): string {
  // A mixed-up but reversible order, so that neighbouring pages do not get look-alike words.
  const syllables = onsets.length * vowels.length * codas.length
  let rest = (number * 1_047_559 + 77_003) % (syllables * syllables)
  let word = ''
  for (let i = 0; i < 2; i++) {
    const at = rest % syllables
    rest = Math.floor(rest / syllables)
    word +=
      onsets[at % onsets.length]! +
      vowels[Math.floor(at / onsets.length) % vowels.length]! +
      codas[Math.floor(at / onsets.length / vowels.length)]!
  }
  return word
}
