/** The figures of a run for people to read. */
import type { ClassicFigures, GrowthFigures, PublishFigures, Results, SaveFigures, SizeFigures, Spread } from './figures'

const number = new Intl.NumberFormat('en-GB')
const ms = (value: number): string =>
  value >= 10_000 ? `${number.format(Math.round(value / 100) / 10)} s` : `${number.format(Math.round(value))} ms`
const times = (ratio: number): string => ratio.toFixed(2)

/** Everything that was measured, as tables of plain text. */
export function inTables({ date, node, cores, loadAtStart, sizes, saves, classic, growth }: Results): string {
  return [
    `${date}, Node ${node}, ${cores} cores, load ${loadAtStart} at the start`,
    publishTable(sizes),
    ...(classic.length ? [classicTable(classic, sizes)] : []),
    ...saves.map(savesTable),
    ...(growth ? [growthTable(growth)] : []),
  ].join('\n\n')
}

function publishTable(sizes: SizeFigures[]): string {
  const row = (size: SizeFigures, what: string, figures: PublishFigures): string[] => {
    const { read, render, check, write, swap, total, cpu, index, changed } = figures
    return [
      number.format(size.generated),
      number.format(size.pages),
      what,
      ...[read, render, check, write, swap, total, cpu].map(ms),
      ms(index),
      number.format(changed),
    ]
  }
  const head = ['generated', 'pages', 'publish', 'read', 'render', 'check', 'write', 'swap', 'to live', 'cpu', 'full text', 'files written']
  const rows = sizes.flatMap((size) => [row(size, 'first', size.first), row(size, 'one edit', size.afterEdit)])
  const memory = sizes.map(
    (size) =>
      `${number.format(size.generated)}: ${number.format(size.memory)} MB, filled in ${ms(size.fill)}, load ${size.load} afterwards`,
  )
  return [
    'Publishing: documents in a SQLite database, the real publisher, the real compiled site',
    table([head, ...rows]),
    `Most memory, the time to fill the database (not part of publishing) and the machine’s load: ${memory.join('; ')}.`,
  ].join('\n')
}

/** Signpost's time as a share of the other's. */
function classicTable(classic: ClassicFigures[], sizes: SizeFigures[]): string {
  const rows = classic.map((one) => {
    const size = sizes.find(({ generated }) => generated === one.generated)!
    const { astro, pagefind } = one
    const shown = (time: number | undefined) => (time === undefined ? 'stopped' : ms(time))
    const ratio = (ours: number, theirs: number | undefined) => (theirs === undefined ? '-' : times(ours / theirs))
    const both = astro === undefined || pagefind === undefined ? undefined : astro + pagefind
    return [
      number.format(one.generated),
      number.format(one.pages),
      shown(astro),
      shown(pagefind),
      ratio(size.first.total, astro),
      ratio(size.first.total + size.first.index, both),
      ratio(size.afterEdit.total, astro),
      ratio(size.afterEdit.total + size.afterEdit.index, both),
    ]
  })
  return [
    'The usual way, same run: `astro build` of the same content with one plain layout (database not read), then Pagefind',
    table([
      ['generated', 'pages', 'astro build', 'pagefind', 'first: live/astro', 'first: all/both', 'edit: live/astro', 'edit: all/both'],
      ...rows,
    ]),
    'Ratios are Signpost’s time over theirs: below 1, Signpost is faster. “All” is pages and full-text index.',
  ].join('\n')
}

function savesTable({ generated, pages, save, live, liveWhenIdle, fullText, burst }: SaveFigures): string {
  const row = (what: string, { count, p50, p95, max }: Spread) => [what, String(count), ms(p50), ms(p95), ms(max)]
  return [
    `From save to live at ${number.format(generated)} generated documents, ${number.format(pages)} pages: the publisher in a process of its own, files looked at every 5 ms`,
    table([
      ['', 'edits', 'p50', 'p95', 'max'],
      row('the save itself', save),
      row('save to live, one edit after another', live),
      row('save to live, nothing else going on', liveWhenIdle),
      row('save to found by full text', fullText),
    ]),
    `Burst: ${burst.saves} saves in ${ms(burst.saving)}; all live ${ms(burst.lastSaveToAllLive)} after the last one, in ${burst.publishes} publishes.`,
  ].join('\n')
}

function growthTable({ pages, parts, allowed, linear }: GrowthFigures): string {
  const head = ['ms a page', ...pages.map((count) => `${number.format(count)} pages`), 'times']
  return [
    'Growth',
    table([head, ...parts.map(({ what, perPage, times }) => [what, ...perPage.map((value) => value.toFixed(2)), times.toFixed(2)])]),
    linear ? `No worse than linear (up to ${allowed} allowed).` : `Somewhere worse than linear (${allowed} allowed).`,
  ].join('\n')
}

function table(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const lines = rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '),
  )
  return [lines[0], '-'.repeat(lines[0]!.length), ...lines.slice(1)].join('\n')
}
