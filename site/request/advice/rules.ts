/** What advice rests on: the rule in a sentence, and where it is written. Advice never stops anybody. */
export const rules = {
  smart: {
    words: 'Outcomes are SMART: specific, measurable, achievable, realistic and time based.',
    pointer: 'doc:000#completing',
    page: '/guidance/expected-outcomes-on-a-request/',
  },
  measured: {
    words: 'The form asks how you will know that outcomes have been reached, and which measures you will use.',
    pointer: 'doc:004#A3',
    page: '/guidance/expected-outcomes-on-a-request/',
  },
  change: {
    words: 'The question is about changes for the children, not process or provision.',
    pointer: 'doc:004#A9',
    page: '/guidance/framing-the-discussion-question/',
  },
  research: {
    words: 'The form asks which evidence-based research you have considered.',
    pointer: 'doc:004#A3',
    page: '/guidance/research-to-quote-in-a-request/',
  },
  notional: {
    words: 'You must show how you used your notional budget.',
    pointer: 'doc:004#A3',
    page: '/guidance/showing-what-you-have-tried/',
  },
  resources: {
    words: 'You must name the other resources you have used.',
    pointer: 'doc:004#A3',
    page: '/guidance/showing-what-you-have-tried/',
  },
  staffing: {
    words:
      'Top-up is not intended for staffing costs. Where a pupil needs one-to-one support to be safe, the FAQ says to ask the community.',
    pointer: 'faq:cos-072',
    page: '/faqs/top-up-funding-and-staffing/',
  },
  exceptional: {
    words: 'A request outside meetings needs one of four grounds.',
    pointer: 'doc:004#4',
    page: '/guidance/exceptional-requests/',
  },
  period: {
    words: 'Exceptional money is for a fixed period only.',
    pointer: 'doc:004#4',
    page: '/faqs/how-long-exceptional-funding-lasts/',
  },
  authority: {
    words:
      'For a child placed by another council, the FAQ tells schools to get the money from that council. It looks newer than the four grounds.',
    pointer: 'faq:cos-044',
    page: '/faqs/pupil-placed-by-another-council/',
  },
  sums: {
    words: 'The form asks how you worked out the sum, and for the total.',
    pointer: 'doc:004#A3',
    page: '/guidance/money-section-of-request/',
  },
  dates: {
    words: 'The dates of a funding request must be right.',
    pointer: 'doc:000#completing',
    page: '/guidance/dates-on-a-funding-request/',
  },
  private: {
    words: 'Names and dates of birth are for KCC only. The community and its chair do not see them.',
    pointer: 'faq:cos-132',
    page: '/faqs/who-sees-pupil-names/',
  },
} as const

export type Rule = keyof typeof rules

/** One piece of advice beside a question. */
export interface Advice {
  /** The question it stands beside. */
  key: string
  rule: Rule
  says: string
}
