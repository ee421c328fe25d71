import { launchBrowser } from '../support/browser'
const browser = await launchBrowser()
const pages = process.argv.slice(2)
for (const [name, viewport] of [
  ['d', { width: 1280, height: 900 }],
  ['p', { width: 360, height: 740 }],
] as const) {
  const page = await (await browser.newContext({ viewport, locale: 'en-GB' })).newPage()
  for (const a of pages) {
    await page.goto('http://localhost:8099' + a)
    await page.screenshot({ path: `/tmp/shots/${name}-${a.replace(/\W+/g, '_')}.png` })
    console.log(
      name,
      a,
      await page.evaluate('document.documentElement.scrollWidth'),
      await page.evaluate("document.querySelectorAll('button.term').length"),
      await page.evaluate("document.querySelector('.answer')?.getBoundingClientRect().bottom"),
    )
  }
}
await browser.close()
