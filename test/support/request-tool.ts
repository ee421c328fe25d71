/** The request form in a browser: opened on a fixed day, filled in from a file, gone through by keyboard alone. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { type Reader, watch } from './reader'
import { type RequestFile, fileOf, payload, requestOf } from './request-files'

/** A Sunday: nobody is at work. */
export const DAY = '2026-11-22'

export interface Tool {
  page: Page
  /** Errors in the console and requests to anybody but the site. */
  faults: string[]
}

export interface ToolOptions extends BrowserContextOptions {
  /** `YYYY-MM-DD`. */
  day?: string
}

/**
 * Opens the tool on a fixed day, in a context of its own. Browsers' own Temporal does not follow a clock that was set, so the one that
 * is brought along is used. No service worker: it would fetch everything once more for each context.
 */
export async function openTool(reader: Reader, { day = DAY, ...options }: ToolOptions = {}): Promise<Tool> {
  const context = await reader.browser.newContext({ serviceWorkers: 'block', ...options })
  const page = await context.newPage()
  const faults = watch(page, reader.url)
  await page.addInitScript('delete globalThis.Temporal')
  await page.clock.setFixedTime(new Date(`${day}T09:00:00Z`))
  await page.goto(`${reader.url}/request/`)
  await page.locator('#request h1').waitFor()
  return { page, faults }
}

/** A whole request of Sample Community E1, as a draft that was saved. @param more answers in place of its own. */
export const wholeDraft = (more: Parameters<typeof requestOf>[2] = {}): Promise<RequestFile> =>
  fileOf(requestOf('4821-0937-55', 'Class talk in Year 2', more, '2026-11-20T08:00:00.000Z'), 'draft')

/** Opens a request file, and waits for its list of tasks. */
export async function openFile(page: Page, file: RequestFile): Promise<void> {
  await page.locator('#file').setInputFiles(payload(file))
  await page.locator('.govuk-task-list').first().waitFor()
}

/** Begins a request without any answers. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin a new request' }).click()
  await page.locator('.govuk-task-list').first().waitFor()
}

/** Goes to a page of the open draft, by its key, and waits until its heading has the keyboard. */
export async function goTo(page: Page, key = ''): Promise<void> {
  await page.evaluate((key) => {
    const [, draft] = location.hash.split('/')
    location.hash = `#/${draft}${key && `/${key}`}`
  }, key)
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
}

/** Asks to go on from a page of the form. */
export const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Save and go on' }).click()

/** What the keyboard is on: its id, or its words. */
export const stop = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const on = document.activeElement as HTMLElement
    const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
    return on.id && !on.matches('a, button') ? `#${on.id}` : plain(on.textContent)
  })

/**
 * Presses Tab until the keyboard is on a control.
 * @param to its id with a `#`, or the words that a link or button begins with.
 * @throws Error where it is not reached, or where a stop on the way cannot be seen.
 */
export async function tabTo(page: Page, to: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = []
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press(key)
    const on = await stop(page)
    passed.push(on)
    if (on.startsWith(to)) return seen(page, on)
  }
  throw new Error(`“${to}” was not reached. The keyboard was on: ${passed.join(' | ')}`)
}

/** The keyboard's place is on the screen, marked, and nothing lies over it. */
async function seen(page: Page, on: string): Promise<void> {
  const fault = await page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const { left, top, width, height } = element.getClientRects()[0]!
    const [x, y] = [left + Math.min(width, innerWidth) / 2, top + Math.min(height / 2, 20)]
    const over = document.elementFromPoint(x, y)
    if (!over || !(over === element || element.contains(over) || over.contains(element) || element.matches('input')))
      return 'not on the screen'
    const marked = [element, ...document.querySelectorAll<HTMLElement>(`label[for="${element.id || '-'}"]`)].some((part) =>
      [getComputedStyle(part), getComputedStyle(part, '::before')].some(
        ({ outlineStyle, outlineWidth, boxShadow }) => (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
      ),
    )
    return element.matches(':focus-visible') && marked ? undefined : 'not marked'
  })
  if (fault) throw new Error(`The keyboard is on “${on}”, which is ${fault}.`)
}

/** A control as assistive technology is told of it. */
export interface Spoken {
  role: string
  name: string
  description: string
  /** Such as `{ invalid: 'true' }`. */
  states: Record<string, unknown>
}

/** @param selector of one element. */
export async function spoken(page: Page, selector: string): Promise<Spoken> {
  const session = await page.context().newCDPSession(page)
  try {
    const { root } = await session.send('DOM.getDocument')
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
    const { nodes } = await session.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false })
    const { role, name, description, properties = [] } = nodes[0]!
    const text = (value: { value?: unknown } | undefined): string => String(value?.value ?? '')
    return {
      role: text(role),
      name: text(name),
      description: text(description),
      states: Object.fromEntries(properties.map((property) => [property.name, property.value.value as unknown])),
    }
  } finally {
    await session.detach()
  }
}
