/** What goes wrong outside the program: each is said in plain words, with the right exit status, and harms nothing. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { emptySnapshot, parseSnapshot } from '../../content/model/snapshot'
import { readSeed } from '../../content/seed/read'
import { migrations } from '../../cms/migrations'
import { compileCms, compileSite } from '../../scripts/compile'
import { tooOld } from '../../scripts/node-version'
import { newDataDir } from '../support/cms'
import { freePort } from '../support/signpost'
import { endAll, runVerb, startCms, startVerb } from './children'
import { checkWhole } from './whole'

const folders: string[] = []
const newFolder = () => {
  folders.push(newDataDir())
  return folders.at(-1)!
}
/** A seeded database that the tests below copy. */
let seeded: string

beforeAll(async () => {
  await compileSite()
  seeded = newFolder()
  const { status, output } = await runVerb('seed', { DATA_DIR: seeded })
  if (status !== 0) throw new Error(output)
})
afterEach(endAll)
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

const seededFolder = () => {
  const folder = newFolder()
  cpSync(seeded, folder, { recursive: true })
  return folder
}
const inDatabase = <T>(dataDir: string, work: (db: DatabaseSync) => T): T => {
  const db = new DatabaseSync(path.join(dataDir, 'signpost.db'), { timeout: 20_000 })
  try {
    return work(db)
  } finally {
    db.close()
  }
}

describe('settings', () => {
  test('a port that is taken', async () => {
    const server = net.createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const taken = String((server.address() as net.AddressInfo).port)
    const other = String(await freePort())
    const dataDir = newFolder()
    try {
      for (const [name, verb] of [
        ['SITE_PORT', 'start'],
        ['CMS_PORT', 'start'],
        ['SITE_PORT', 'site'],
      ] as const) {
        const { status, output } = await runVerb(verb, { DATA_DIR: dataDir, SITE_PORT: other, CMS_PORT: other, [name]: taken })
        expect([verb, name, status]).toEqual([verb, name, 1])
        expect(output).toContain(`Port ${taken} is already in use. Set ${name} to another`)
        expect(output).not.toMatch(/^\s+at /m)
      }
    } finally {
      server.close()
    }
  })

  test.each([
    [{ SITE_PORT: 'eighty' }, 'SITE_PORT must be a port from 1 to 65535; it is “eighty”.'],
    [{ CMS_PORT: '70000' }, 'CMS_PORT must be a port from 1 to 65535; it is “70000”.'],
    [{ DATABASE_URL: 'postgres://db/signpost' }, 'DATABASE_URL begins with “postgres:”, which Signpost cannot use.'],
    [{ SITE_URL: 'signpost.example.org' }, 'SITE_URL must be a web address'],
    [{ KEEP_RELEASES: '1' }, 'KEEP_RELEASES must be a whole number of 2 or more.'],
  ])('%o', async (env, words) => {
    const { status, output } = await runVerb('seed', { DATA_DIR: newFolder(), ...env })
    expect(status).toBe(1)
    expect(output).toContain(words)
    expect(output.trim().split('\n')).toHaveLength(1)
  })

  test('a Node that is too old', () => {
    for (const version of ['18.20.0', '20.20.2', '22.11.0']) expect(tooOld(version)).toContain('Signpost needs Node 22.12 or newer')
    for (const version of ['22.12.0', '24.21.0', '25.0.0']) expect(tooOld(version)).toBeUndefined()
    const old = ['/usr/bin/node', '/usr/local/bin/node'].find(
      (file) => existsSync(file) && tooOld(execFileSync(file, ['--version'], { encoding: 'utf8' }).trim().slice(1)),
    )
    if (!old) return
    const { status, stderr } = spawnSync(old, ['--import', 'tsx', 'scripts/start.ts'], { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^Signpost needs Node 22\.12 or newer; this is Node /)
  })
})

describe('databases', () => {
  test('MongoDB that is not there', async () => {
    const { status, output, ms } = await runVerb('seed', {
      DATA_DIR: newFolder(),
      DATABASE_URL: `mongodb://127.0.0.1:${await freePort()}/signpost`,
    })
    expect(status).toBe(1)
    expect(output).toMatch(
      /^MongoDB cannot be reached at the address in DATABASE_URL\. Start it, or mend the address, and try again\. .*\n$/,
    )
    // About six seconds; several times that on a machine with much else to do.
    expect(ms).toBeLessThan(60_000)
  })

  test('a database that a newer version has used', async () => {
    const dataDir = seededFolder()
    inDatabase(dataDir, (db) => db.exec("UPDATE markers SET value = '99' WHERE name = 'database-version'"))
    const byMarker = await runVerb('seed', { DATA_DIR: dataDir })
    expect(byMarker.status).toBe(1)
    expect(byMarker.output).toMatch(
      /^This database was used by a newer version of Signpost \(it has version 99, .*Nothing was changed\.\n$/,
    )

    inDatabase(dataDir, (db) => {
      db.exec("UPDATE markers SET value = '2' WHERE name = 'database-version'")
      db.exec("INSERT INTO payload_migrations (id, name, batch) VALUES ('x', '20990101_000000_next_century', 2)")
    })
    const byMigration = await runVerb('seed', { DATA_DIR: dataDir })
    expect(byMigration.status).toBe(1)
    expect(byMigration.output).toContain('newer version of Signpost (it has the change “20990101_000000_next_century”')
  })

  test('a first start that is killed while the database is made, and two first starts at once', async () => {
    const dataDir = newFolder()
    for (const ms of [0, 60, 180]) {
      const started = startVerb('seed', { DATA_DIR: dataDir })
      const file = path.join(dataDir, 'signpost.db')
      rmSync(`${file}-wal`, { force: true })
      rmSync(file, { force: true })
      while (!existsSync(file) && !started.isEnded) await pause(2)
      await pause(ms)
      await started.end('SIGKILL')
    }
    const both = await Promise.all([runVerb('publish', { DATA_DIR: dataDir }), runVerb('publish', { DATA_DIR: dataDir })])
    for (const { status, output } of both) {
      // Nothing was seeded, so that there is nothing to publish: that, and nothing else, is what they say.
      expect(output).not.toMatch(/SQLITE|already exists/)
      expect(status).toBe(1)
    }
    expect(inDatabase(dataDir, (db) => db.prepare('SELECT count(*) AS n FROM payload_migrations').get())).toEqual({ n: migrations.length })
    expect(await runVerb('seed', { DATA_DIR: dataDir })).toMatchObject({ status: 0 })
  })
})

describe('content', () => {
  test('a seed with a fault names file, line and field, and nothing is made of it', () => {
    const dir = mkdtempSync(path.join(os.tmpdir(), 'signpost-seed-'))
    folders.push(dir)
    cpSync('content/seed', dir, { recursive: true })
    const file = path.join(dir, 'faqs/how-often-communities-meet.mdx')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace(/^title: .*$/m, 'title: ""'))
    const line = text.slice(0, text.search(/^title: /m)).split('\n').length
    expect(() => readSeed(dir)).toThrow(
      new RegExp(`Nothing was written\\.\\n\\s+faqs/how-often-communities-meet\\.mdx:${line} \\(title\\): \\S`),
    )
  })

  test('a snapshot with an invalid document names it and its field', () => {
    const snapshot = {
      ...emptySnapshot('2026-11-22'),
      content: { ...emptySnapshot('2026-11-22').content, faq: [{ slug: 'odd', title: 'Odd one' }] },
    }
    expect(() => parseSnapshot(snapshot)).toThrow(/must be mended first\.\n[^]*faq “Odd one”, field summary: \S/)
    expect(() => parseSnapshot({ ...snapshot, version: 99 })).toThrow('The snapshot has version 99; this site reads version 1.')
    expect(() => parseSnapshot('nonsense')).toThrow('This is not a snapshot')
  })

  test('a document that cannot be published stops `npm run publish`, by name, and the site stays', async () => {
    const dataDir = seededFolder()
    expect(await runVerb('publish', { DATA_DIR: dataDir })).toMatchObject({ status: 0 })
    const before = checkWhole(dataDir)
    expect(before.faults).toEqual([])
    inDatabase(dataDir, (db) =>
      db.exec("UPDATE faqs SET summary = '', updated_at = '2030-01-01T00:00:00.000Z' WHERE slug = 'how-often-communities-meet'"),
    )
    const { status, output } = await runVerb('publish', { DATA_DIR: dataDir })
    expect(status).toBe(1)
    expect(output).toContain('One thing must be mended before the site can be published:')
    expect(output).toMatch(/faq “.+”, field summary: Fill this in\./)
    expect(output).toContain('The public site has not changed.')
    expect(output).not.toMatch(/^\s+at /m)
    expect(checkWhole(dataDir)).toMatchObject({ release: before.release, faults: [] })
  })
})

const mayMount = process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('mount', ['--version']).status === 0

describe.skipIf(!mayMount)('a full disk (needs root on Linux, for a small disk of its own)', () => {
  const mounted: string[] = []
  const mount = (at: string, size: string) => {
    mkdirSync(at, { recursive: true })
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', at])
    mounted.push(at)
  }
  const resize = (at: string, size: string) => execFileSync('mount', ['-o', `remount,size=${size}`, at])
  afterEach(async () => {
    await endAll()
    for (const at of mounted.splice(0)) execFileSync('umount', [at])
  })

  test('while the database is made', async () => {
    const dataDir = newFolder()
    mount(dataDir, '1m')
    const { status, output } = await runVerb('seed', { DATA_DIR: dataDir })
    expect([status, output]).toEqual([1, 'The disk is full. Nothing public was changed. Free some space and try again.\n'])
  })

  test('during a publish: nothing changes, editors are told, and it is tried again by itself', async () => {
    const dataDir = seededFolder()
    const site = path.join(dataDir, 'site')
    mount(site, '1m')
    const message = () =>
      inDatabase(
        dataDir,
        (db) => db.prepare("SELECT message FROM publications WHERE state = 'failed' ORDER BY started_at DESC").get()?.message,
      )
    const publisher = startVerb('publisher', { DATA_DIR: dataDir })
    await publisher.says('The disk is full. The public site has not changed.')
    expect(message()).toContain('The disk is full.')
    expect(existsSync(path.join(site, 'current'))).toBe(false)
    resize(site, '64m')
    await publisher.says('Live: release 000001')
    await publisher.says('Full-text search follows')
    expect(checkWhole(dataDir)).toMatchObject({ release: '000001', faults: [] })

    // Full again under a site that is live.
    const filler = path.join(site, 'filler')
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4k'])
    publisher.output = ''
    inDatabase(dataDir, (db) => {
      db.exec(
        "UPDATE faqs SET summary = 'Does not fit.', updated_at = '2030-01-01T00:00:00.000Z' WHERE slug = 'how-often-communities-meet'",
      )
      db.exec("INSERT INTO publish_requests (id, reason) VALUES ('x', 'a test')")
    })
    await publisher.says('The disk is full.')
    expect(checkWhole(dataDir)).toMatchObject({ release: '000001', faults: [] })
    rmSync(filler)
    await publisher.says('Live: release 000002')
    expect(checkWhole(dataDir)).toMatchObject({ release: '000002', faults: [] })
    expect(await publisher.end('SIGTERM')).toBe(0)
  })
})

const mongod = process.env.MONGOMS_SYSTEM_BINARY

test.skipIf(!mongod)('MongoDB that goes away while the CMS runs, and comes back (set MONGOMS_SYSTEM_BINARY)', async () => {
  await compileCms()
  const dataDir = newFolder()
  const dbPath = newFolder()
  const port = String(await freePort())
  const startMongod = async () => {
    const args = ['--dbpath', dbPath, '--port', port, '--bind_ip', '127.0.0.1', '--wiredTigerCacheSizeGB', '0.25', '--nounixsocket']
    const child = spawn(mongod!, args, { stdio: 'ignore' })
    for (;;) {
      const answers = await new Promise((resolve) => {
        const socket = net.connect(Number(port), '127.0.0.1', () => (socket.destroy(), resolve(true)))
        socket.once('error', () => resolve(false))
      })
      if (answers) return child
      await pause(100)
    }
  }
  let server = await startMongod()
  try {
    const cmsPort = String(await freePort())
    const cms = startCms({ DATA_DIR: dataDir, DATABASE_URL: `mongodb://127.0.0.1:${port}/signpost`, CMS_PORT: cmsPort })
    const health = async () => {
      try {
        const answer = await fetch(`http://127.0.0.1:${cmsPort}/health`)
        return { status: answer.status, ...((await answer.json()) as { ok: boolean; message?: string }) }
      } catch (error) {
        return { status: 0, message: `${String(error)} ${cms.output}` }
      }
    }
    const becomes = async (status: number) => {
      await expect.poll(health, { timeout: 60_000, interval: 300 }).toMatchObject({ status })
    }
    await becomes(200)

    // Silent first, as behind a broken network; then gone.
    server.kill('SIGSTOP')
    await becomes(503)
    expect(await health()).toMatchObject({ ok: false, message: expect.stringContaining('The database cannot be reached') })
    server.kill('SIGCONT')
    await becomes(200)

    server.kill('SIGKILL')
    await becomes(503)
    expect(cms.isEnded).toBe(false)
    server = await startMongod()
    await becomes(200)
    expect([0, 143]).toContain(await cms.end('SIGTERM'))
  } finally {
    const ended = new Promise((resolve) => server.once('close', resolve))
    server.kill('SIGKILL')
    await ended
  }
})
