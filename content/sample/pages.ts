/** Pages of generated text, as many as a trial or a bench wants. */
import type { Doc } from '../model/types'
import { documentFields } from './marked'
import { type Random, random } from './random'
import { type Block, type Inline, prose, wordCount } from './text'
import { activities, adverbs, does, headings, madeUpWord, thing, when, who, why } from './words'

export interface PageOptions {
  /** The day the pages are generated for, `YYYY-MM-DD`. */
  day: string
  /** Another number gives other pages. */
  seed?: number
  /** Formatted text as HTML, as a snapshot holds it, instead of Markdown, as a seed file does. */
  html?: boolean
  /** Slugs of topics that exist, to be dealt out over the pages; no topics unless told. */
  topics?: string[]
}
export interface GeneratedPages {
  guidance: Doc<'guidance'>[]
  faq: Doc<'faq'>[]
}

/** What a page needs to be linked to before its text is written. */
interface Plan {
  type: 'guidance' | 'faq'
  slug: string
  activity: string
  word: string
}

/**
 * Generates `count` pages of about 350 to 550 words, every second one an answer. The same arguments always give the
 * same pages. They refer to each other, to the source of `sampleSource` and to the topics given, to nothing else.
 */
export function generatedPages(count: number, options: PageOptions): GeneratedPages {
  const { day, seed = 1, html = false, topics = [] } = options
  const chance = random(seed)
  const plans = Array.from({ length: count }, (_, i): Plan => {
    const word = madeUpWord(i)
    return { type: i % 2 ? 'faq' : 'guidance', slug: `sample-${word}-${i + 1}`, activity: chance.pick(activities), word }
  })
  const pages: GeneratedPages = { guidance: [], faq: [] }
  plans.forEach((plan, i) => {
    const near = nearby(chance, plans, i)
    const body = prose(makeBody(chance, plan, near), html)
    const fields = {
      summary: `This generated sample page is about how to ${plan.activity} with ${capital(plan.word)}. ${sentence(chance)}`,
      audience: chance.some(['senco', 'parent', 'chair', 'clerk'] as const, chance.int(1, 3)),
      topics: topics.length ? [chance.pick(topics)] : [],
      alsoAskedAs: wordings(chance, plan),
      disagreements: [],
      toConfirm: [],
      related: near.map((p) => `${p.type}/${p.slug}`),
      ...(i % 3 === 0 ? { plain: makePlain(chance, plan, html) } : {}),
    }
    if (plan.type === 'faq') {
      const part = chance.pick(['communities-of-schools', 'professional-resource-group', 'area-boards'] as const)
      pages.faq.push({ ...documentFields(`How do we ${plan.activity} with ${capital(plan.word)}?`, plan.slug, day), ...fields, part, body })
    } else pages.guidance.push({ ...documentFields(`How to ${plan.activity} with ${capital(plan.word)}`, plan.slug, day), ...fields, body })
  })
  return pages
}

/** Up to three other pages, none of them twice. */
function nearby(chance: Random, plans: Plan[], own: number): Plan[] {
  const found = new Set<Plan>()
  for (let i = 0; i < 3 && plans.length > 1; i++) {
    const at = chance.int(0, plans.length - 2)
    found.add(plans[at < own ? at : at + 1]!)
  }
  return [...found]
}

const addresses = { guidance: '/guidance/', faq: '/faqs/' }

function makeBody(chance: Random, plan: Plan, near: Plan[]): Block[] {
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      text: [
        `This page is a generated sample and describes nothing real. ${paragraph(chance, 2)} Here it is called ${capital(plan.word)}.`,
      ],
    },
  ]
  const links = near.map((p): Inline => ({ text: `how to ${p.activity} with ${capital(p.word)}`, to: `${addresses[p.type]}${p.slug}/` }))
  const wanted = chance.int(370, 470)
  const titles = chance.shuffled(headings)
  let words = wordCount(blocks)
  for (let section = 0; words < wanted; section++) {
    const added: Block[] = [{ kind: 'heading', level: section % 4 === 3 ? 3 : 2, text: titles[section]! }]
    const link = links.pop()
    added.push({ kind: 'paragraph', text: link ? [`${paragraph(chance, 2)} See also `, link, '.'] : [paragraph(chance, 3)] })
    if (section % 2)
      added.push({
        kind: 'list',
        ordered: chance.chance(0.4),
        items: Array.from({ length: chance.int(2, 4) }, () => [`${capital(chance.pick(who))} ${chance.pick(does)} ${chance.pick(thing)}.`]),
      })
    words += wordCount(added)
    blocks.push(...added)
  }
  return blocks
}

const makePlain = (chance: Random, plan: Plan, html: boolean) => ({
  summary: `This is a made-up page. It is about how we ${plan.activity}.`,
  body: prose(
    [
      { kind: 'paragraph', text: ['You do not need to do anything. This text was made by a program for a trial.'] },
      { kind: 'heading', level: 2, text: 'What we do' },
      { kind: 'list', ordered: false, items: Array.from({ length: 3 }, () => [`We ask who ${chance.pick(does)} ${chance.pick(thing)}.`]) },
    ],
    html,
  ),
})

/** Eight ways to ask for the page, each with the page's own word. */
function wordings(chance: Random, { activity, word }: Plan): string[] {
  const item = chance.pick(thing).replace('the ', '')
  return [
    `${activity} ${word}`,
    `${word} ${item}`,
    `who can ${activity} with ${word}`,
    `how do I ask about ${word}`,
    `can my child's school ${activity} using ${word}`,
    `what is ${word}`,
    `${word} ${chance.pick(when)}`,
    `is ${word} only a sample`,
  ]
}

function sentence(chance: Random): string {
  const core = `${chance.pick(who)} ${chance.pick(does)} ${chance.pick(thing)}`
  switch (chance.int(0, 3)) {
    case 0:
      return `${capital(core)} ${chance.pick(when)}.`
    case 1:
      return `${capital(core)} ${chance.pick(when)}, ${chance.pick(why)}.`
    case 2:
      return `${chance.pick(adverbs)}, ${core} ${chance.pick(why)}.`
    default:
      return `${chance.pick(adverbs)}, ${core}, and ${chance.pick(who)} ${chance.pick(does)} ${chance.pick(thing)} ${chance.pick(when)}.`
  }
}

const paragraph = (chance: Random, sentences: number): string => Array.from({ length: sentences }, () => sentence(chance)).join(' ')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
