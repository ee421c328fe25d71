import { defineConfig } from 'vitest/config'

/** The CMS suite runs once for each database; `test/support/databases.ts` starts what it needs. */
const cms = (database: 'sqlite' | 'standalone' | 'replica-set') => ({
  extends: true as const,
  test: {
    name: `cms on ${database}`,
    include: [
      'test/cms/**/*.test.ts',
      ...(database === 'sqlite' ? ['test/sqlite/**/*.test.ts'] : ['test/mongodb/**/*.test.ts']),
      // The whole content takes its time, and a replica set stores it as a MongoDB alone does.
      ...(database === 'replica-set' ? [] : ['test/whole/**/*.test.ts']),
    ],
    exclude: [
      // What a MongoDB alone does otherwise than a replica set is how it writes: who may do what is asked of the replica set.
      ...(database === 'standalone' ? ['access', 'first-admin', 'preview', 'seed'].map((name) => `test/cms/${name}.test.ts`) : []),
      // A night is the publisher's matter, whatever the database.
      ...(database === 'sqlite' ? [] : ['test/cms/new-day.test.ts']),
    ],
    env: { TEST_DATABASE: database },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})

const mongo = Boolean(process.env.MONGOMS_SYSTEM_BINARY || process.env.TEST_DATABASE_URL)

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // What is waited for may take long where two cores run two test files and all that these start.
    expect: { poll: { timeout: 60_000 } },
    globalSetup: ['test/support/databases.ts', 'test/support/built-site.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/{content,scripts,site,support}/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
      },
      cms('sqlite'),
      ...(mongo ? [cms('standalone'), cms('replica-set')] : []),
      {
        extends: true,
        test: {
          name: 'processes',
          include: ['test/processes/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'end to end',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
