/**
 * `npm run pictures`: the pictures of README.md, taken in a real browser into `docs/pictures`. Not a test: it stands
 * here because it needs what the tests need, and nothing that runs in production may.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../support/browser'
import { pdfPicture } from '../support/pdf-picture'
import { startSignpost } from '../support/signpost'

const folder = path.resolve(import.meta.dirname, '../../docs/pictures')
const answer = 'how-often-communities-meet'
const plainly = 'ehcp-process-unchanged'
const desk = { width: 1280, height: 800 }
const phone = { width: 360, height: 640 }

/** One picture of what the window shows: a whole page would be too long to look at and too heavy to load. */
async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate('document.fonts.ready')
  const file = path.join(folder, `${name}.png`)
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' })
  console.log(`docs/pictures/${name}.png, ${Math.round(statSync(file).size / 1024)} kB`)
}

const tab = async (browser: Browser, viewport = desk): Promise<Page> =>
  (
    await browser.newContext({ viewport, deviceScaleFactor: 1, locale: 'en-GB', timezoneId: 'Europe/London', colorScheme: 'light' })
  ).newPage()

async function ofTheSite(browser: Browser, site: string): Promise<void> {
  const page = await tab(browser)
  await page.goto(site)
  await picture(page, 'home')
  await page.goto(`${site}/faqs/${answer}/`)
  await picture(page, 'answer')
  await page.goto(`${site}/search/?q=${encodeURIComponent('when do we send the form')}`)
  await page.locator('#results[data-complete]').waitFor()
  await picture(page, 'search')
  await page.goto(`${site}/deadline-rules/`)
  await picture(page, 'deadline-rules')
  await page.goto(`${site}/schools/`)
  await page.locator('#school').pressSequentially('ash')
  await page.getByRole('option').first().waitFor()
  await picture(page, 'look-up')
  await page.goto(`${site}/guidance/meeting-cycle/`)
  await picture(page, 'guidance')
  const small = await tab(browser, phone)
  await small.goto(site)
  await picture(small, 'home-phone')
  await small.goto(`${site}/faqs/${plainly}/plain/`)
  await picture(small, 'plain-english-phone')
  await small.goto(`${site}/schools/abbey-school/plain/`)
  await picture(small, 'school-for-parents-phone')
  await small.goto(`${site}/areas/`)
  await picture(small, 'areas-phone')
}

async function ofTheAdmin(browser: Browser, cms: string): Promise<void> {
  const page = await tab(browser)
  const password = 'a long enough password'
  await page.goto(`${cms}/admin`)
  await page.waitForURL('**/admin/create-first-user')
  await page.locator('#field-email').fill('editor@example.org')
  await page.locator('#field-password').fill(password)
  await page.locator('#field-confirm-password').fill(password)
  await page.locator('button[type=submit]').click()
  await page.locator('[data-publish-state="live"]').waitFor()
  // Opened anew, for the first log-in leaves a message on the page for a while.
  await page.goto(`${cms}/admin`)
  await page.locator('[data-publish-state="live"]').waitFor()
  await picture(page, 'admin-dashboard')

  await page.goto(`${cms}/admin/collections/faqs?search=${answer}`)
  await page.locator('.cell-title a').first().click()
  await page.locator('#field-summary').waitFor()
  await page.locator('[data-publish-badge]').waitFor()
  await page.waitForTimeout(1500)
  await picture(page, 'admin-answer')

  await page.locator('#field-summary').fill('')
  await page.locator('#field-title').fill('How often does a Community of Schools meet?')
  // The form takes a moment to know of what was typed, and a save before that would save nothing.
  await page.waitForTimeout(1000)
  await page.locator('#action-save').click()
  await page.locator('.field-type.textarea .field-error').first().waitFor()
  await page.locator('#field-summary').scrollIntoViewIfNeeded()
  await page.waitForTimeout(500)
  await picture(page, 'admin-refused')
}

/** Meetings and link practitioners stand in the generated county only, so the picture of a school comes from that. */
async function ofTheSample(browser: Browser, site: string): Promise<void> {
  const page = await tab(browser)
  await page.goto(`${site}/schools/`)
  await page.goto(
    new URL((await page.locator('main a[href^="/schools/"]', { hasText: '(sample)' }).first().getAttribute('href'))!, site).href,
  )
  await picture(page, 'sample-school')
  const tall = await tab(browser, { width: 1280, height: 1100 })
  await tall.goto(`${site}/planner/?community=sample-community-e1`)
  await tall.locator('#plan-of').waitFor()
  await picture(tall, 'planner')
  await tall.locator('svg.tl').screenshot({ path: path.join(folder, 'planner-timeline.png'), animations: 'disabled' })
}

/** The request form, begun for a school of the sample county; a question with an error; the paper it ends in. */
async function ofTheForm(browser: Browser, site: string): Promise<void> {
  const page = await tab(browser, { width: 1280, height: 1100 })
  await page.goto(`${site}/request/`)
  await page.getByRole('button', { name: 'Begin a new request' }).click()
  await page.locator('.govuk-task-list').first().waitFor()
  const draft = page.url()
  const at = async (topic: string, box: string): Promise<void> => {
    await page.goto(`${draft}/${topic}`)
    await page.locator(box).first().waitFor()
  }
  await at('name-it', '#title')
  await page.locator('#title').fill('Class talk in Year 2')
  await at('schoolPage', '#school')
  await page.locator('#community').selectOption({ label: 'Sample Community E1 (sample)' })
  await page.locator('#school optgroup option').first().waitFor({ state: 'attached' })
  await page.locator('#school').selectOption(await page.locator('#school optgroup option').first().getAttribute('value'))
  await at('solutionPage', '#solutionRequired')
  await page
    .locator('#solutionRequired')
    .fill('How can our twelve pupils in Year 2 join in with class talk, so that each answers once a lesson by the end of Term 4?')
  await at('outcomesPage', '#expectedOutcomes')
  const outcome =
    'By the end of Term 4, ten of the twelve pupils follow a two-step spoken instruction without help. In September three of them did. The class teacher uses the same check each term. '
  await page.locator('#expectedOutcomes').fill(outcome.repeat(7).trim())
  await page.getByRole('button', { name: 'Save and go on' }).click()
  await page.locator('#errors').waitFor()
  await page.locator('.help').first().waitFor()
  await picture(page, 'request-error')
  await page.locator('#expectedOutcomes').fill(outcome.trim())
  await page.goto(draft)
  await page.locator('.panel h2').first().waitFor()
  await picture(page, 'request-tasks')
  await at('supportedPage', '#alreadySupported')
  await page
    .locator('#alreadySupported')
    .fill('The notional budget pays for a daily language group. Our link therapist showed two teachers how to lead it.')
  await at('supportPage', '#supportRequested-advice')
  await page.locator('#supportRequested-advice').check()
  await at('timingPage', '#canWait-yes')
  await page.locator('#canWait-yes').check()
  await at('numbersPage', '#keyStage')
  for (const box of ['pupilsSenSupport', 'pupilsEhcp', 'pupilsLookedAfter']) await page.locator(`#${box}`).fill('1')
  await page.locator('#keyStage').fill('Key Stage 1')
  await at('pupilsPage', '#pupils-0-name')
  await page.locator('#pupils-0-name').fill('A pupil (made up)')
  await page.locator('#pupils-0-dateOfBirth').fill('3 4 2019')
  await at('contactPage', '#schoolContact')
  await page.locator('#schoolContact').fill('The SENCO')
  await at('signaturePage', '#signature')
  await page.locator('#signature').fill('The headteacher')
  await at('two-copies', '#community-pdf')
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#community-pdf').click()])
  writeFileSync(path.join(folder, 'request-pdf.png'), await pdfPicture(browser, await download.path(), 1, 640))
}

mkdirSync(folder, { recursive: true })
const browser = await launchBrowser()
try {
  const real = await startSignpost()
  try {
    await ofTheSite(browser, real.site)
    await ofTheAdmin(browser, real.cms)
  } finally {
    await real.stop()
  }
  const sample = await startSignpost(['--sample'])
  try {
    await ofTheSample(browser, sample.site)
    await ofTheForm(browser, sample.site)
  } finally {
    await sample.stop()
  }
} finally {
  await browser.close()
}
