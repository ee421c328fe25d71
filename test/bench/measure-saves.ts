/**
 * Measures from save to live. This process saves as the CMS does; the publisher is the real one in a process of its
 * own. Started by bench.ts with DATA_DIR set to a folder whose database is filled.
 */
import { fork } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { run } from '../../scripts/lifecycle'
import { openCms } from '../../scripts/open-cms'
import { root } from '../../scripts/paths'
import { type Answer, Answers } from './edits'
import { type SaveFigures, rounded, spread } from './figures'
import { handBack } from './own-process'

const SINGLES = 60
const WITH_FULL_TEXT = 20
const BURST = 50
const POLL = 5
const PATIENCE = 120_000

await run(async () => {
  const { payload, settings } = await openCms('bench')
  const site = path.join(settings.dataDir, 'site/current')
  const publisher = startPublisher()
  try {
    const answers = new Answers(payload, await Answers.find(payload))
    const until = waitUnless(publisher.fault)
    const indexName = () => linkOf(path.join(site, 'pagefind'))
    const isIdle = () => isUpToDate(payload)
    const has = ({ slug }: Answer, words: string) => textOf(path.join(site, 'faqs', slug, 'index.html')).includes(words)

    await until(isIdle, 100)
    // The first publish after a start is not what editors usually wait for.
    for (const answer of answers.list.slice(0, 3)) await saveAndWait(answer)
    await until(isIdle, 100)

    const save: number[] = []
    const live: number[] = []
    for (const answer of answers.list.slice(0, SINGLES)) {
      const took = await saveAndWait(answer)
      save.push(took.save)
      live.push(took.live)
      // Otherwise every save would meet the publisher at the same moment of its round.
      await pause(Math.random() * 500)
    }

    const liveWhenIdle: number[] = []
    const fullText: number[] = []
    for (const answer of answers.list.slice(0, WITH_FULL_TEXT)) {
      await until(isIdle, 100)
      await pause(Math.random() * 500)
      const before = indexName()
      const took = await saveAndWait(answer)
      await until(() => indexName() !== before)
      liveWhenIdle.push(took.live)
      fullText.push(performance.now() - took.began)
    }

    await until(isIdle, 100)
    const publishesBefore = await publicationsOf(payload)
    const saved: [Answer, string][] = []
    const beganBurst = performance.now()
    for (const answer of answers.list.slice(0, BURST)) saved.push([answer, await answers.save(answer)])
    const lastSave = performance.now()
    for (const [answer, words] of saved) await until(() => has(answer, words))
    const allLive = performance.now()
    await until(isIdle, 100)

    await handBack<SaveFigures>({
      generated: Number(process.argv[2]),
      pages: Number(process.argv[3]),
      save: spread(save),
      live: spread(live),
      liveWhenIdle: spread(liveWhenIdle),
      fullText: spread(fullText),
      burst: {
        saves: saved.length,
        saving: rounded(lastSave - beganBurst),
        lastSaveToAllLive: rounded(allLive - lastSave),
        publishes: (await publicationsOf(payload)) - publishesBefore,
      },
    })

    async function saveAndWait(answer: Answer): Promise<{ began: number; save: number; live: number }> {
      const began = performance.now()
      const words = await answers.save(answer)
      const saveTook = performance.now() - began
      await until(() => has(answer, words))
      return { began, save: saveTook, live: performance.now() - began }
    }
  } finally {
    await publisher.stop()
    await payload.destroy()
  }
})

/** The public file's text; empty while it is not there. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function linkOf(file: string): string {
  try {
    return readlinkSync(file)
  } catch {
    return ''
  }
}

/** A wait that ends with an error when the publisher has a fault, or when nothing comes of it. */
function waitUnless(fault: () => string | undefined) {
  return async (met: () => boolean | Promise<boolean>, every = POLL): Promise<void> => {
    const deadline = performance.now() + PATIENCE
    while (!(await met())) {
      const found = fault() ?? (performance.now() > deadline ? `Nothing happened for ${PATIENCE / 1000} s.` : undefined)
      if (found) throw new Error(found)
      await pause(every)
    }
  }
}

/** Whether everything saved is live and found by full text. */
async function isUpToDate(payload: Payload): Promise<boolean> {
  const { docs } = await payload.find({ collection: 'publications', sort: '-startedAt', limit: 1, depth: 0 })
  const last = docs[0] as { fullTextAt?: string | null } | undefined
  return Boolean(last?.fullTextAt) && (await payload.count({ collection: 'publish-requests' })).totalDocs === 0
}

async function publicationsOf(payload: Payload): Promise<number> {
  return (await payload.count({ collection: 'publications' })).totalDocs
}

function startPublisher() {
  const child = fork(path.join(root, 'scripts/publisher.ts'), [], { cwd: root, execArgv: ['--import', 'tsx'], silent: true })
  let output = ''
  let ended = false
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (data) => (output = (output + String(data)).slice(-2000)))
  const end = new Promise<void>((resolve) => child.once('close', () => ((ended = true), resolve())))
  return {
    fault: () =>
      ended || output.includes('Publishing failed') ? `The publisher ${ended ? 'ended' : 'refused to publish'}:\n${output}` : undefined,
    stop: async () => {
      child.kill('SIGTERM')
      await end
    },
  }
}
