/** The shipped form and a request filled in with it, for the tests of this room. */
import type { RequestForm } from '../../../content/model/request-form'
import { readSeed } from '../../../content/seed/read'
import { seedDir } from '../../../scripts/paths'
import type { Answers } from '../../../site/request/answers'
import type { Request } from '../../../site/request/request'

export const form = readSeed(seedDir).find(({ type }) => type === 'request-form')!.doc as RequestForm
export const school = form.sections[0]!
export const today = '2026-10-01'

export const full: Answers = {
  community: { slug: 'canterbury-s3', name: 'Canterbury S3' },
  school: { slug: 'st-marys', name: "St Mary's School" },
  schoolContact: 'The SENCO, 01227 000000',
  trust: { chosen: ['other'], other: 'Example Trust' },
  solutionRequired: 'How can our two pupils join in with class talk, so that each answers once a lesson by the end of Term 4?',
  expectedOutcomes: 'By the end of Term 4, both pupils follow a two-step instruction; in September neither did.',
  supportRequested: { chosen: ['advice', 'financial'], other: '' },
  canWait: 'yes',
  pupils: [
    { name: 'Ana López-Smith', dateOfBirth: '3 April 2017', knownAs: 'Annie' },
    { name: "Will O'Brien", dateOfBirth: '21/11/2016', knownAs: '' },
  ],
  pupilsSenSupport: '2',
  pupilsEhcp: '0',
  pupilsLookedAfter: '0',
  keyStage: { chosen: ['other'], other: 'Key Stage 1' },
  fundingUse: 'Training for two teachers. In total we ask for £240.',
  costs: [{ what: 'Training', amount: '240', staff: false }],
  alreadySupported: 'The notional budget pays for a daily group. Our link therapist advised us.',
  signature: 'J. Head',
}

export const requestWith = (answers: Answers): Request => ({
  id: '4821-0937-55',
  title: 'Class talk in Year 2',
  form: { slug: form.slug, version: form.version },
  begun: '2026-09-20T08:00:00.000Z',
  saved: '2026-10-01T08:12:00.000Z',
  answers,
})
