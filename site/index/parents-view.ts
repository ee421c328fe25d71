/** What a school's page tells parents. Beside the school's facts it says only what content pages say, and names each. */
import type { Doc } from '../../content/model/types'
import type { Anything, Entry } from './entries'
import type { DocPage } from './page'
import { type ServiceCard, serviceCards } from './services'
import { type SiteIndex, entryAt } from './site-index'

/** A parent's question, and as HTML the first words of the page that answers it. */
interface Told {
  question: string
  words: string
  href: string
}

export interface Helper {
  title: string
  href: string
  /** What it does, in plain words, as HTML. */
  words: string
  who: ServiceCard['who']
  /** True where the content says that first advice costs the school nothing. */
  free: boolean
  /** What holds in the school's district where the service has nobody there. */
  gap: string | undefined
}

const GROUPS = 'guidance/communities-of-schools'
/** The topic of what is for families themselves. */
const FAMILIES = 'families'

/** By the page that answers it: a question whose page is gone, or holds no more, is not asked. */
const questions = {
  talk: {
    'glossary-term/senco': 'What is a SENCO?',
    'guidance/no-referral-or-diagnosis-needed': 'Does my child need a diagnosis first?',
  },
  help: {
    'faq/who-is-my-link-practitioner': 'Who are these experts?',
    'guidance/help-for-one-pupil': 'Must the school wait for a meeting?',
  },
  meet: {
    'guidance/who-sits-on-a-community': 'Can I go to the meetings?',
    'faq/parental-consent-for-requests': 'Must I agree before the school asks the group?',
    'faq/who-sees-pupil-names': 'Do other schools see my child’s name?',
  },
  disagree: {
    'faq/when-a-request-is-turned-down': 'What if the group says no?',
    'guidance/dispute-resolution': 'What if a school thinks that is wrong?',
    'faq/impartial-advice-for-parents': 'Who can advise me if I want to appeal?',
  },
} as const satisfies Record<string, Record<string, string>>

/** Sentences of ours, and the page that says the same. */
const sentences = {
  first: { text: 'Talk to the school first. Ask for the SENCO.', page: GROUPS },
  asks: { text: 'The school asks these experts for help. You do not call them yourself.', page: 'guidance/what-link-practitioners-do' },
} as const

const wordsOf = (entry: Entry): string => entry.plainSummary ?? entry.summary
const placeOf = (entry: Entry): string => entry.plain ?? entry.address

/** The page that a reference names, where it is published and still holds. */
function holding(ref: string, index: SiteIndex): Entry | undefined {
  const entry = entryAt(index, ref)
  const { until, supersededBy } = entry?.effective ?? {}
  return supersededBy || (until && until < index.snapshot.day) ? undefined : entry
}

/** Every page that the parents' view may name. */
export const pagesTold: readonly string[] = [
  ...Object.values(questions).flatMap((part) => Object.keys(part)),
  ...Object.values(sentences).map(({ page }) => page),
]

/** `Nothing for link practitioners`, but not `Nothing is known`. */
const saysFree = (cost: string | undefined): boolean => /^nothing(?: for\b|[.,;]|$)/i.test(cost ?? '')

/** Everything a school's page tells parents, in the order of the page: a word is explained where it comes first. */
export function parentsView(page: DocPage<'school'>) {
  const { index, doc } = page
  const { linked, others } = serviceCards(doc, index)
  const tell = (entry: Entry): Entry => {
    page.alsoTells.push(index.docs[entry.type].get(entry.slug) as Anything)
    return entry
  }
  const say = (name: keyof typeof sentences) => {
    const entry = holding(sentences[name].page, index)
    return entry && { text: sentences[name].text, href: placeOf(tell(entry)), title: entry.title }
  }
  const answer = (part: keyof typeof questions): Told[] =>
    Object.entries(questions[part]).flatMap(([ref, question]) => {
      const entry = holding(ref, index)
      return entry ? [{ question, words: page.marked(wordsOf(tell(entry))), href: placeOf(entry) }] : []
    })
  const helper = (slug: string, card?: ServiceCard): Helper => {
    const entry = tell(index.entry('service', slug)!)
    return {
      title: card?.title ?? entry.title,
      href: placeOf(entry),
      words: page.marked(wordsOf(entry)),
      who: card?.who ?? [],
      free: saysFree(card?.cost),
      gap: card?.gap,
    }
  }
  // A service without words for parents stands here only if somebody is named for the school.
  const cards = linked.filter((card) => card.who.length > 0 || index.entry('service', card.slug)?.plain)
  const forParents = others.filter((service) => service.plain?.summary && service.audience.includes('parent'))
  const forFamilies = (service: Doc<'service'>) => service.route === 'own-route' || service.topics.includes(FAMILIES)

  tell(index.entry('community', doc.community)!)
  const group = holding(GROUPS, index)
  return {
    group: group && placeOf(tell(group)),
    first: say('first'),
    talk: answer('talk'),
    asks: say('asks'),
    linked: cards.map((card) => helper(card.slug, card)),
    help: answer('help'),
    asked: forParents.filter((service) => !forFamilies(service)).map(({ slug }) => helper(slug)),
    own: forParents.filter(forFamilies).map((service) => ({ ...helper(service.slug), how: howOf(service, page) })),
    meet: answer('meet'),
    disagree: answer('disagree'),
  }
}

/** How a family asks a service, as HTML: what its version in plain English goes on to say, where that is no page by itself. */
function howOf({ plain, reach }: Doc<'service'>, page: DocPage): string {
  return plain?.body && !/<(?:h\d|table)\b/.test(plain.body) ? page.prose(plain.body) : `<p>${page.marked(reach)}</p>`
}
