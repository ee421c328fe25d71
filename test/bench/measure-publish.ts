/** Measures publishing one size of site. A process of its own, started by bench.ts with DATA_DIR set to an empty folder. */
import os from 'node:os'
import type { Publisher } from '../../cms/publish/publisher'
import { openCms, openPublisher } from '../../scripts/open-cms'
import { run } from '../../scripts/lifecycle'
import { benchDocuments } from './documents'
import { type Answer, Answers } from './edits'
import { type PublishFigures, type SizeFigures, rounded } from './figures'
import { fillDatabase } from './fill'
import { handBack } from './own-process'

await run(async () => {
  const generated = Number(process.argv[2])
  const docs = benchDocuments(generated)
  const cms = await openCms('bench')
  const began = performance.now()
  await fillDatabase(cms.payload, docs)
  const fill = rounded(performance.now() - began)

  const publisher = await openPublisher(cms)
  const { figures: first, pages } = await publishOnce(publisher)
  publisher.keepSnapshot()
  const answers = new Answers(cms.payload, await Answers.find(cms.payload))
  // The big site takes a minute a time, and its figures vary less.
  const edits: PublishFigures[] = []
  for (const answer of answers.list.slice(0, generated > 5000 ? 1 : 3)) edits.push(await afterEdit(publisher, answers, answer))
  edits.sort((a, b) => a.total - b.total)

  await handBack<SizeFigures>({
    generated,
    documents: docs.length,
    pages,
    fill,
    first,
    afterEdit: edits[Math.floor(edits.length / 2)]!,
    memory: rounded(process.resourceUsage().maxRSS / 1024),
    load: rounded(os.loadavg()[0]!, 2),
  })
  await publisher.close()
  await cms.payload.destroy()
})

async function publishOnce(publisher: Publisher): Promise<{ figures: PublishFigures; pages: number }> {
  const before = process.cpuUsage()
  const { times, pages, changed } = await publisher.publish()
  const { user, system } = process.cpuUsage(before)
  const total = Object.values(times).reduce((sum, time) => sum + time, 0)
  return { figures: { ...times, total, cpu: rounded((user + system) / 1000), index: (await publisher.index()) ?? 0, changed }, pages }
}

async function afterEdit(publisher: Publisher, answers: Answers, answer: Answer): Promise<PublishFigures> {
  await answers.save(answer)
  const { figures } = await publishOnce(publisher)
  if (figures.changed === 0) throw new Error('The edit changed nothing on the site: what was measured is not a publish.')
  return figures
}
