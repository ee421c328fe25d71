import { contentCollection } from './content'

export const SearchRules = contentCollection('search-rule', {
  columns: ['title', 'kind', '_status'],
  about: 'What search knows beside the wordings of each page: words that mean the same, best answers, words to pass over.',
})
