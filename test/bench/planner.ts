/** How long the planner takes in Chromium for a school year of every community, and what its engine weighs. */
import { loadavg } from 'node:os'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import type { PlanCommunity } from '../../site/planner/meetings'
import { calendars, rules } from '../support/planner'
import { type Spread, spread } from './figures'

const COMMUNITIES = 53
const MEETINGS = 11
const RUNS = 20
const LIMIT = 50

export interface PlannerFigures {
  communities: number
  meetings: number
  rules: number
  tasks: number
  /** Of the engine, minified: as it is, and gzip. */
  bytes: { minified: number; gzip: number }
  /** Milliseconds of the first time on a page just opened, with nothing compiled or remembered. */
  first: Spread
  /** Milliseconds of the times after it, on one page. */
  again: Spread
  /** Average load of the last minute: with more than there are cores, the times are those of a machine at its limit. */
  load: number
  limit: number
  within: boolean
}

/** In the page: from the rules, calendars and meetings as they are sent to every task of the year with its warnings. */
const work = `
  import { workCalendar } from './site/planner/calendar'
  import { proofOf } from './site/planner/count'
  import { dayAt } from './site/planner/days'
  import { meetingFor, plansOf } from './site/planner/meetings'
  import { schoolYearPlan } from './site/planner/school-year'

  globalThis.planYear = ({ rules, calendars, communities }) => {
    const began = performance.now()
    const book = { rules, calendar: workCalendar(calendars) }
    let tasks = 0
    for (const { meetings } of communities) {
      for (const plan of plansOf(meetings, book)) for (const { alternatives } of plan.tasks) tasks += 1 + alternatives.length
      tasks += schoolYearPlan(dayAt(meetings[0].date), rules, book.calendar, meetings).tasks.length
    }
    return { milliseconds: performance.now() - began, tasks }
  }
  // What a plan is shown with besides, so that it is weighed too.
  globalThis.shown = { proofOf, meetingFor }`

/** Eleven meetings of 2026/27 for each community, one in every month but August, on working days spread over the month. */
function madeUpYear(): PlanCommunity[] {
  return Array.from({ length: COMMUNITIES }, (_, c) => ({
    slug: `community-${c}`,
    title: `Community ${c}`,
    area: 'north',
    meetings: Array.from({ length: MEETINGS }, (_, m) => {
      const day = new Date(Date.UTC(2026, 8 + m, 1 + ((c * 7 + m * 3) % 26)))
      while (day.getUTCDay() % 6 === 0) day.setUTCDate(day.getUTCDate() + 1)
      return { slug: `meeting-${c}-${m}`, title: `Meeting ${m}`, date: day.toISOString().slice(0, 10) }
    }),
  }))
}

/** Bundles the engine as a page would have it, and runs it there. */
export async function measurePlanner(browser: Browser): Promise<PlannerFigures> {
  const { outputFiles } = await build({
    stdin: { contents: work, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  const load = Math.round(loadavg()[0]! * 100) / 100
  const script = outputFiles[0]!.text
  const data = { rules, calendars, communities: madeUpYear() }
  type Run = { milliseconds: number; tasks: number }
  const first: Run[] = []
  let again: Run[] = []
  for (let i = 0; i < RUNS; i++) {
    const page = await browser.newPage()
    try {
      await page.addScriptTag({ content: script, type: 'module' })
      await page.waitForFunction(() => 'planYear' in globalThis)
      const runs = await page.evaluate(
        ([given, times]) =>
          Array.from({ length: times }, () => (globalThis as unknown as { planYear(of: typeof given): Run }).planYear(given)),
        [data, i === RUNS - 1 ? RUNS + 1 : 1] as const,
      )
      first.push(runs[0]!)
      again = runs.slice(1)
    } finally {
      await page.close()
    }
  }
  const times = (runs: Run[]) =>
    spread(
      runs.map(({ milliseconds }) => milliseconds),
      1,
    )
  const figures = { first: times(first), again: times(again) }
  return {
    communities: COMMUNITIES,
    meetings: MEETINGS,
    rules: rules.length,
    tasks: first[0]!.tasks,
    bytes: { minified: Buffer.byteLength(script), gzip: gzipSync(script, { level: 9 }).length },
    ...figures,
    load,
    limit: LIMIT,
    within: figures.first.p50 <= LIMIT && figures.again.p50 <= LIMIT,
  }
}
