import { contentCollection } from './content'

export const Redirects = contentCollection('redirect', {
  columns: ['title', 'to', '_status'],
  about: 'Old addresses and where they lead. A changed address ending makes one by itself.',
})
