/** Finding a school in the look-up box: by a few letters, by keyboard or finger, and by an address that was shared. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violationsOn } from '../support/axe'
import { type Reader, screens, startReader, tooWide, widths } from '../support/reader'

let reader: Reader

beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader?.close())

describe.each(widths)('at %i px', (width) => {
  test('a few letters and the keyboard lead from home to a school’s page', async () => {
    const { page, faults } = await reader.open('/', { viewport: screens[width] })
    const fetched: string[] = []
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
    const box = page.getByRole('searchbox', { name: 'Type a few letters of its name' })
    await box.focus()
    const combobox = page.getByRole('combobox')
    await combobox.pressSequentially('adsh')
    await combobox.press('Backspace')
    await combobox.press('Backspace')
    await combobox.press('Backspace')
    await combobox.pressSequentially('lington prim')
    const options = page.getByRole('option')
    await expect.poll(() => options.first().textContent()).toContain('Allington Primary School')
    expect(await combobox.getAttribute('aria-expanded')).toBe('true')
    expect(await page.locator('.look [role=status]').textContent()).toContain('Enter opens Allington Primary School')
    expect(await violationsOn(page)).toEqual([])
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    await combobox.press('ArrowDown')
    expect(await combobox.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'))
    await combobox.press('Escape')
    expect(await options.first().isVisible()).toBe(false)
    expect(await combobox.inputValue()).toBe('alington prim')
    await combobox.press('End')
    await combobox.pressSequentially('a')
    await options.first().waitFor()
    await combobox.press('Enter')
    await page.waitForURL('**/schools/allington-primary-school/')
    expect(await page.locator('h1').innerText()).toBe('Allington Primary School')
    expect(fetched.filter((address) => address.endsWith('.json'))).toEqual(['/schools/list.json'])
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('a shared address lists what fits, and says so where nothing does', async () => {
    const { page, faults } = await reader.open('/schools/?q=ashford', { viewport: screens[width] })
    const found = page.locator('#found')
    await found.waitFor()
    const names = await found.locator('li a').allTextContents()
    expect(names).toContain('Ashford Oaks Community Primary School')
    expect(names).toContain('Ashford Medical Partnership')
    expect(await page.locator('#school').inputValue()).toBe('ashford')
    expect(await violationsOn(page)).toEqual([])
    await page.locator('#school').fill('zzgrumpf')
    await page.locator('#school').press('Enter')
    await page.waitForURL('**/schools/?q=zzgrumpf')
    await page.getByRole('heading', { name: 'Nothing here is called “zzgrumpf”' }).waitFor()
    expect(await page.locator('#found li').count()).toBe(0)
    expect(faults).toEqual([])
    await page.context().close()
  })
})

test('a finger opens what it touches', async () => {
  const { page } = await reader.open('/schools/', { viewport: screens[320], hasTouch: true })
  await page.locator('#school').tap()
  await page.getByRole('combobox').pressSequentially('886/4033')
  await page.getByRole('option', { name: 'The Abbey School' }).tap()
  await page.waitForURL('**/schools/abbey-school/')
  expect(await page.locator('h1').innerText()).toBe('The Abbey School')
  await page.context().close()
})

test('a list that cannot be reached is said, and the form still leads to all schools', async () => {
  const { page } = await reader.open('/')
  await page.route('**/schools/list.json', (route) => route.abort())
  await page.locator('#school').fill('abbey')
  await expect.poll(() => page.locator('.look [role=status]').textContent()).toContain('cannot be reached')
  await page.locator('#school').press('Enter')
  await page.waitForURL('**/schools/?q=abbey')
  expect(await page.getByRole('link', { name: 'The Abbey School' }).isVisible()).toBe(true)
  await page.context().close()
})

test('without JavaScript the box leads to the list of all schools', async () => {
  const { page } = await reader.open('/', { javaScriptEnabled: false })
  await page.locator('#school').fill('abbey')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.waitForURL('**/schools/?q=abbey')
  await page.getByRole('link', { name: 'The Abbey School' }).click()
  await page.waitForURL('**/schools/abbey-school/')
  expect(await page.locator('h1').innerText()).toBe('The Abbey School')
  await page.context().close()
})

describe('the search box leads to the look-up', () => {
  const asked = async (question: string) => {
    const { page, faults } = await reader.open(`/search/?q=${encodeURIComponent(question)}`)
    const places = page.locator('#places')
    await places.locator('a').first().waitFor()
    return { page, faults, places }
  }

  test('from a school’s name, however it is written', async () => {
    const { page, faults, places } = await asked('adisham c of e primary')
    expect(await places.locator('a').first().getAttribute('href')).toBe('/schools/adisham-cep-school/')
    expect(await violationsOn(page)).toEqual([])
    await page.locator('#q').fill('meeting cycle')
    await expect.poll(() => places.locator('a').count()).toBe(0)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test.each([
    ['8864033', '/schools/abbey-school/'],
    ['Canterbury S3', '/communities/canterbury-s3/'],
    ['ct2 7ny', '/schools/'],
  ])('from %s', async (question, address) => {
    const { page, places } = await asked(question)
    expect(await places.locator('a').first().getAttribute('href')).toBe(address)
    await page.context().close()
  })
})
