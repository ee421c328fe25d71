import { Temporal } from 'temporal-polyfill'

/** The day it is in Kent, `YYYY-MM-DD`. */
export const today = (): string => Temporal.Now.plainDateISO('Europe/London').toString()
