import { keepPublished } from '../request-form/check-form'
import { formEndpoints } from '../request-form/endpoints'
import { followUp, forgetDeleted } from '../request-form/succession'
import { contentCollection } from './content'

export const RequestForms = contentCollection('request-form', {
  columns: ['title', 'version', '_status', 'updatedAt'],
  about: 'The forms schools ask their community for help with. A published version stays as it is; a new one is made from it.',
  above: [{ name: 'versions', type: 'ui', admin: { components: { Field: '/admin/FormVersions#FormVersions' } } }],
  endpoints: formEndpoints,
  preview: true,
  hooks: { afterChange: [followUp], beforeDelete: [keepPublished], afterDelete: [forgetDeleted] },
})
