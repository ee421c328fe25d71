/** The site's own tools. They are no documents of the CMS, and search finds them like any page. */

export interface Tool {
  address: string
  title: string
  summary: string
  /** What people call it. Whoever asks just this is shown it first. */
  names: readonly string[]
}

/** What results call the kind of page. */
export const TOOLS = 'Tools'

/** Kept short: a tool must not come before the page that answers a question. */
export const tools: readonly Tool[] = [
  {
    address: '/planner/',
    title: 'Plan from a date',
    summary: 'Every date before and after a community meeting, with the days that were counted, for your calendar.',
    names: ['Planner', 'Deadline planner', 'Date planner', 'Meeting planner', 'Deadline calculator', 'Date calculator', 'Plan from a date'],
  },
]
