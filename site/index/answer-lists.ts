/** The lists of answers: all of them, those for one group of readers, those of one part of the Locality Model. */
import { type faqParts } from '../../content/model/faq'
import type { Audience } from '../../content/model/shared/reading'

export type FaqPart = keyof typeof faqParts

/** Each has a page of its own in `pages/faqs`, whatever the content is, so that it never vanishes. */
export const audienceAddresses: Readonly<Record<Audience, string>> = {
  senco: '/faqs/for/sencos/',
  parent: '/faqs/for/parents/',
  chair: '/faqs/for/chairs/',
  clerk: '/faqs/for/clerks/',
  editor: '/faqs/for/kcc-staff/',
}

export const partAddresses: Readonly<Record<FaqPart, string>> = {
  'communities-of-schools': '/faqs/part/communities-of-schools/',
  'professional-resource-group': '/faqs/part/professional-resource-group/',
  'area-boards': '/faqs/part/area-boards/',
}

export const answerLists: readonly string[] = [...Object.values(audienceAddresses), ...Object.values(partAddresses)]
