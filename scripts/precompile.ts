/** `npm run compile`: compiles the site's code and the CMS beforehand, for an image or a machine that must start quickly. */
import './node-version'
import { compileCms, compileSite } from './compile'
import { run } from './lifecycle'

await run(async () => {
  await compileSite(console.log)
  await compileCms(console.log)
  console.log('Everything is compiled.')
})
