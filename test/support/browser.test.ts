import { expect, it } from 'vitest'
import { launchBrowser } from './browser'

it('the browser runs scripts and paints text', { timeout: 60_000 }, async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    const picture = async (html: string) => {
      await page.setContent(html)
      return page.screenshot()
    }
    const blank = await picture('<h1> </h1>')
    const text = await picture('<h1>Café</h1>')
    // Without a font the page is there but nothing can be seen of it.
    expect(text.equals(blank)).toBe(false)
    expect(await page.evaluate('document.querySelector("h1").textContent')).toBe('Café')
  } finally {
    await browser.close()
  }
})
