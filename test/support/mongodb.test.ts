import { expect, test } from 'vitest'

const there = Boolean(process.env.MONGOMS_SYSTEM_BINARY || process.env.TEST_DATABASE_URL)

// On a developer's machine the suite on MongoDB may be left out, and the report says so; where the project is judged it may not.
test.skipIf(!there && !process.env.CI)('the CMS suite runs on MongoDB too (set MONGOMS_SYSTEM_BINARY or TEST_DATABASE_URL)', () => {
  expect(there).toBe(true)
})
