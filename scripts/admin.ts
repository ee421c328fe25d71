/** `npm run admin -- --email you@example.org`: makes the first admin, or lets an admin in again with a new password. */
import './node-version'
import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { SettingError } from '../cms/settings'
import { run } from './lifecycle'
import { openCms } from './open-cms'
import { useSampleData } from './sample'

await run(async () => {
  const { values } = parseArgs({ options: { email: { type: 'string' }, sample: { type: 'boolean', default: false } } })
  if (!values.email || !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(values.email))
    throw new SettingError('Say whom to make an admin: npm run admin -- --email you@example.org')
  if (values.sample) useSampleData()
  const { payload } = await openCms()
  // Made here rather than typed, so that no weak one is chosen and none stands in a shell's history.
  const password = randomBytes(15).toString('base64url')
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: values.email.toLowerCase() } },
    limit: 1,
    overrideAccess: true,
  })
  if (docs[0]) await payload.update({ collection: 'users', id: docs[0].id, data: { password, role: 'admin' }, overrideAccess: true })
  else await payload.create({ collection: 'users', data: { email: values.email, password, role: 'admin' }, overrideAccess: true })
  console.log(
    `${docs[0] ? 'New password for' : 'Admin made:'} ${values.email}\nPassword: ${password}\nChange it after logging in, under Account.`,
  )
  await payload.destroy()
})
