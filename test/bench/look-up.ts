/** How long a letter typed into the look-up box takes until the options stand there, in Chromium. */
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { madeUpList } from '../support/school-names'

export interface LookUpFigures {
  schools: number
  /** Of the list as it is sent, gzip. */
  bytes: number
  keystrokes: number
  /** Milliseconds from the letter to the options laid out. */
  p50: number
  p95: number
  max: number
}

/** Beginnings, other orders, short forms, slips, numbers, a postcode and words that stand nowhere. */
const typed = [
  'ashbury thorley primary',
  'school st ash',
  'c of e primary gateham',
  'stowmerton acadmey',
  'evrefordley',
  '8862345',
  'zz12 3aa',
  'wickden grammer school',
  'qqqzzz',
  'catholic',
]

/** Types into the box of the home page, with a made-up list in the place of the site’s own. */
export async function measureLookUp(browser: Browser, siteUrl: string, schools: number): Promise<LookUpFigures> {
  const body = JSON.stringify(madeUpList(schools))
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  try {
    await page.route('**/schools/list.json', (route) => route.fulfill({ contentType: 'application/json', body }))
    await page.goto(siteUrl)
    const box = page.locator('#school')
    await box.focus()
    await box.pressSequentially('ash')
    await page.locator('#school-fits [role=option]').first().waitFor({ timeout: 60_000 })
    const times = await box.evaluate((element, texts) => {
      const input = element as HTMLInputElement
      const list = document.getElementById('school-fits')!
      return texts.flatMap((text) =>
        Array.from(text, (_, i) => {
          const began = performance.now()
          input.value = text.slice(0, i + 1)
          input.dispatchEvent(new Event('input', { bubbles: true }))
          list.getBoundingClientRect()
          return performance.now() - began
        }),
      )
    }, typed)
    times.sort((a, b) => a - b)
    const at = (share: number) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]! * 10) / 10
    return { schools, bytes: gzipSync(body).length, keystrokes: times.length, p50: at(0.5), p95: at(0.95), max: at(1) }
  } finally {
    await page.close()
  }
}
