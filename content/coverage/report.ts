/** A coverage report for people: as text, as a list of faults, as a chart. */
import type { Coverage } from './coverage'

/** No plain-language version may be harder than this, in years. */
export const HARDEST_ALLOWED = 12

const share = ({ covered, total }: { covered: number; total: number }): string => `${covered}/${total}`

/** What must be mended before the content may be published as whole, a line each. */
export function faultsOf({
  sources,
  without,
  fewWordings,
  fewTerse,
  sharedWordings,
  unknownPointers,
  glossaryGaps,
  plain,
}: Coverage): string[] {
  const lines = (what: string, entries: string[]): string[] => entries.map((entry) => `${entry}: ${what}`)
  return [
    ...sources.flatMap((source) =>
      source.parts
        .filter((part) => part.entries.length === 0 && !part.holdsNothing)
        .map((part) => `${part.pointer}${part.title ? ` (${part.title})` : ''}: no entry points to it.`),
    ),
    ...lines('it names no source.', without.source),
    ...lines('nobody looks after it.', without.owner),
    ...lines('it has no day for its next check.', without.reviewDate),
    ...lines('parents are among its readers, and it has no plain-language version.', without.plainVersion),
    ...lines('it has fewer than six wordings of what people type (“Also asked as”).', fewWordings.pages),
    ...lines('it has fewer than two wordings of at most three words.', fewTerse),
    ...sharedWordings.map(({ wording, entries }) => `${entries.join(' and ')}: each says it answers “${wording}”.`),
    ...unknownPointers.map((pointer) => `${pointer}: no source has such a part.`),
    ...glossaryGaps.map(({ acronym, entry }) => `${entry}: the glossary does not explain ${acronym}.`),
    ...plain
      .filter(({ reading }) => reading.age > HARDEST_ALLOWED)
      .map(
        ({ entry, reading }) =>
          `${entry}: its plain version needs a reading age of ${reading.age.toFixed(1)}; at most ${HARDEST_ALLOWED} is allowed.`,
      ),
  ]
}

/** How many plain-language versions stand in each year of reading age. */
export function histogram({ plain }: Coverage): [age: number, count: number][] {
  const counts = new Map<number, number>()
  for (const { reading } of plain) counts.set(Math.floor(reading.age), (counts.get(Math.floor(reading.age)) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => a - b)
}

/** The ten hardest plain-language versions. */
export const worstTen = ({ plain }: Coverage): string[] =>
  plain
    .slice(0, 10)
    .map(
      ({ entry, reading }) =>
        `  ${reading.age.toFixed(1)}  ${entry} (${reading.words} words; Flesch-Kincaid ${reading.fleschKincaid.toFixed(1)}, ARI ${reading.automatedReadability.toFixed(1)})`,
    )

/** The report as plain text. */
export function inText(coverage: Coverage): string {
  const { sources, entries, without, fewWordings, fewTerse, sharedWordings, glossaryGaps, toConfirm } = coverage
  const rows = sources.map(({ rows }) => rows).filter(({ total }) => total > 0)
  const sections = sources.map(({ sections }) => sections)
  const sum = (parts: { covered: number; total: number }[]) => ({
    covered: parts.reduce((all, part) => all + part.covered, 0),
    total: parts.reduce((all, part) => all + part.total, 0),
  })
  return [
    'Source documents',
    ...sources.map(
      (source) =>
        `  ${source.slug}  ${source.title}: ${[
          source.rows.total && `${share(source.rows)} rows`,
          source.sections.total &&
            `${share(source.sections)} sections${source.sections.holdNothing ? ` (${source.sections.holdNothing} of them hold nothing)` : ''}`,
        ]
          .filter(Boolean)
          .join(', ')}`,
    ),
    `  Together: ${share(sum(rows))} rows, ${share(sum(sections))} sections`,
    '',
    `Entries: ${entries}`,
    `  without source ${without.source.length}, without owner ${without.owner.length}, without review date ${without.reviewDate.length}, without a plain version they need ${without.plainVersion.length}`,
    `  with fewer than six wordings ${fewWordings.pages.length}, and ${fewWordings.lists.length} schools, communities, meetings and practitioners; with fewer than two terse ones ${fewTerse.length}; wordings that two entries share ${sharedWordings.length}`,
    `  acronyms the glossary lacks: ${glossaryGaps.length}`,
    `  questions to be confirmed: ${toConfirm.length}`,
    '',
    'Reading age of plain-language versions, in years (the higher of two formulas)',
    ...histogram(coverage).map(([age, count]) => `  ${String(age).padStart(2)}  ${'#'.repeat(count)} ${count}`),
    '',
    'The ten hardest',
    ...worstTen(coverage),
  ].join('\n')
}

/** A chart for the README: what is covered of each document, and how hard the plain versions are. */
export function inSvg(coverage: Coverage): string {
  const bars = coverage.sources.flatMap((source) => [
    ...(source.rows.total ? [{ label: `${source.slug}, rows`, ...source.rows }] : []),
    ...(source.sections.total ? [{ label: `${source.slug}, sections`, ...source.sections }] : []),
  ])
  const ages = histogram(coverage)
  const most = Math.max(1, ...ages.map(([, count]) => count))
  const [width, row, left, right] = [720, 34, 150, 90]
  const space = width - left - right
  const top = 56
  const second = top + bars.length * row + 56
  const height = second + ages.length * 26 + 24
  const text = (x: number, y: number, words: string, more = '') => `<text x="${x}" y="${y}" ${more}>${words}</text>`
  const box = (x: number, y: number, w: number, h: number, fill: string) =>
    `<rect x="${x}" y="${y}" width="${w.toFixed(1)}" height="${h}" rx="3" fill="${fill}"/>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="What the content covers of the source documents, and the reading ages of its plain-language versions" font-family="Arial, sans-serif" font-size="15" fill="#14211d">`,
    box(0, 0, width, height, '#ffffff'),
    text(16, 32, 'Parts of the source documents that pages point to', 'font-size="18" font-weight="bold"'),
    ...bars.flatMap(({ label, covered, total, holdNothing }, i) => {
      const y = top + i * row
      const pages = ((covered - holdNothing) / total) * space
      return [
        text(16, y + 17, label),
        box(left, y, space, 24, '#fdeeea'),
        box(left, y, (covered / total) * space, 24, '#cdd6cc'),
        box(left, y, pages, 24, '#0e5245'),
        text(left + space + 12, y + 17, `${covered}/${total}`),
      ]
    }),
    text(16, second - 20, 'Reading age of the plain-language versions, in years', 'font-size="18" font-weight="bold"'),
    ...ages.flatMap(([age, count], i) => {
      const y = second + i * 26
      return [
        text(16, y + 15, `${age} to ${age + 1}`),
        box(left, y, (count / most) * space, 18, '#0e5245'),
        text(left + (count / most) * space + 12, y + 15, String(count)),
      ]
    }),
    '</svg>\n',
  ].join('\n')
}
