/** Looks at pages one after the other in one tab: opening a new one for each would take longer than looking. */
import { violationsOn } from '../support/axe'
import { complete } from '../search/ask'
import { type Reader, screens, smallTargets, tooWide, watch } from '../support/reader'

export interface Fault {
  /** axe's name of the rule, or ours: `sideways-scroll`, `small-target`, `console-or-request`. */
  rule: string
  address: string
  what: string
}

const phone = { width: 360, height: 740 }
const desk = screens[1280]

/**
 * Takes addresses from a queue that others take from too, until it is empty. Each page is looked at on a phone and on a
 * desk, once light and once dark; which is which alternates from page to page.
 */
export async function auditPages(
  reader: Reader,
  queue: Iterator<[number, string]>,
  tell: () => void,
): Promise<{ runs: number; faults: Fault[] }> {
  const page = await (await reader.browser.newContext()).newPage()
  const seen = watch(page, reader.url)
  const faults: Fault[] = []
  let runs = 0
  for (let next = queue.next(); !next.done; next = queue.next()) {
    const [i, address] = next.value
    const note = (rule: string, what: string) => faults.push({ rule, address, what })
    const dark = i % 2 === 0
    for (const [turn, viewport] of [phone, desk].entries()) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme: (turn === 0) === dark ? 'dark' : 'light' })
      // Styles follow the screen by themselves: the page need not be loaded again.
      if (turn === 0) {
        await page.goto(reader.url + address)
        if (address.includes('?q=')) await complete(page)
      }
      for (const { rule, html } of await violationsOn(page)) note(rule, html)
      for (const target of await smallTargets(page)) note('small-target', target)
      if ((await tooWide(page)) > 0) note('sideways-scroll', `at ${viewport.width} px`)
      runs++
    }
    await page.setViewportSize(screens[320])
    if ((await tooWide(page)) > 0) note('sideways-scroll', 'at 320 px')
    for (const fault of seen.splice(0)) note('console-or-request', fault)
    tell()
  }
  await page.context().close()
  return { runs, faults }
}
