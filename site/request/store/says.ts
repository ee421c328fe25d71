/** What the reader is told about how the work is kept. */
import { dateOf } from '../../text/dates'

/** Why the work is not kept. */
export type Trouble = 'blocked' | 'no-storage' | 'full' | 'newer' | 'other-tab' | 'damaged' | 'failed'

const NOT_KEPT = 'This browser is not keeping your work. Save a copy as a file.'

const troubles: Readonly<Record<Trouble, string>> = {
  blocked: `${NOT_KEPT} Its settings do not let this site store anything.`,
  'no-storage': `${NOT_KEPT} It may be a private window: try an ordinary one.`,
  full: `${NOT_KEPT} There is no room left on this device.`,
  newer: `${NOT_KEPT} Signpost has been updated: then load this page again.`,
  'other-tab': `${NOT_KEPT} An older page of this form is open: close all its tabs, then load this page again.`,
  damaged: `${NOT_KEPT} What is kept of this draft is damaged.`,
  failed: `${NOT_KEPT} It could not be written on this device. Signpost keeps trying.`,
}

/** What a failure of the storage means. */
export function troubleOf(error: unknown): Trouble {
  const { name = '', message = '' } = error instanceof Error || error instanceof DOMException ? error : {}
  if (name === 'NewerPage') return 'newer'
  if (name === 'HeldByTab') return 'other-tab'
  if (name === 'DamagedDraft') return 'damaged'
  if (name === 'QuotaExceededError') return 'full'
  if (name === 'SecurityError' || /denied/i.test(message)) return 'blocked'
  return 'failed'
}

export const troubleSays = (trouble: Trouble): string => troubles[trouble]

const two = (number: number): string => String(number).padStart(2, '0')
export const dayIn = (moment: Date): string => `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`

/** `08:12`, by the device's clock. */
export const clockOf = (moment: Date): string => `${two(moment.getHours())}:${two(moment.getMinutes())}`

/** When it was saved, with the day where that is another one. */
export const savedSays = (moment: Date, now: Date): string =>
  `Saved on this device${dayIn(moment) === dayIn(now) ? '' : ` on ${dateOf(dayIn(moment))}`} at ${clockOf(moment)}. Nothing has been sent.`

export const says = {
  saving: 'Saving on this device...',
  blank: 'Nothing is written yet.',
  elsewhere: 'The same question was changed in another tab. Choose which answer to keep. Both are on this device.',
  removed: 'This draft was removed in another tab. What is on the screen is not kept. Keep it as a new draft, or leave this page.',
  'removed-all': 'Everything was removed from this device in another tab. This draft is closed.',
  outdated:
    'This draft was opened with a newer version of its form in another tab. Load this page again. What was not saved yet is kept in a second copy.',
  cleared: 'The browser’s storage was cleared. What is on the screen has been saved again. Other drafts may be gone.',
  damaged: 'What was kept of this draft is damaged. What is on the screen is kept as a new draft.',
} as const
