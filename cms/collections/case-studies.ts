import { contentCollection } from './content'

export const CaseStudies = contentCollection('case-study', {
  columns: ['title', 'focus', '_status', 'updatedAt'],
  about: 'What schools did and what came of it. No child can be recognised in one.',
})
