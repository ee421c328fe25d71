/** Days by the browser's own Temporal; one is brought along only where there is none, for it weighs as much as the planner itself. */
import type { Temporal as Polyfill } from 'temporal-polyfill'

export const temporal: typeof Polyfill =
  (globalThis as { Temporal?: typeof Polyfill }).Temporal ?? (await import('temporal-polyfill')).Temporal
