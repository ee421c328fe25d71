/** The words of deadline rules, apart from their schema, so that pages in the browser can use them without it. */

/** What starts the clock. Day 0 is the trigger's own day. */
export const triggers = {
  meeting: 'A community meeting',
  approval: 'Approval of a request',
  receipt: 'Receipt of an approved request by KCC',
  'final-ehcp': 'A final EHCP',
  hearing: 'A tribunal hearing',
  mediation: 'A request for mediation',
  'term-start': 'The start of a school term',
  quarter: 'The start of a quarter of the school year',
  'school-year': 'The school year',
} as const

export const units = { 'working-days': 'Working days', 'calendar-days': 'Calendar days', weeks: 'Weeks', months: 'Months' } as const
export const directions = { before: 'Before', on: 'On the day', after: 'After' } as const
export const bounds = { 'at-least': 'At least', within: 'Within', about: 'About' } as const
export const roles = { school: 'School', chair: 'Chair', clerk: 'Clerk', kcc: 'KCC', parent: 'Parent or carer', all: 'Everyone' } as const
export const requestKinds = { standard: 'Standard requests', exceptional: 'Exceptional requests' } as const
export const monthNames = {
  '1': 'January',
  '2': 'February',
  '3': 'March',
  '4': 'April',
  '5': 'May',
  '6': 'June',
  '7': 'July',
  '8': 'August',
  '9': 'September',
  '10': 'October',
  '11': 'November',
  '12': 'December',
} as const
