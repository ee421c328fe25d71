/** Accessibility by axe-core: WCAG 2.2 AA and what its authors hold to be good practice. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export interface Violation {
  rule: string
  /** The first element that breaks it. */
  html: string
}

/** Every rule that the page breaks as it stands now. */
export async function violationsOn(page: Page): Promise<Violation[]> {
  // Brought in once a page: there are no frames, and the audit of all pages runs it two thousand times.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (runOnly) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly, resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => ({ rule: id, html: nodes[0]?.html ?? '' }))
  }, tags)
}
