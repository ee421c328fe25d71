/** A request form as the CMS stores it, with a little of everything. */

export interface StoredForm {
  [name: string]: unknown
  sections: { [name: string]: unknown; fields: { [name: string]: unknown; key: string; options?: { key: string; label: string }[] }[] }[]
}

/** @param source the id of a source. */
export const storedForm = (source: string, slug: string, more: Record<string, unknown> = {}): StoredForm => ({
  title: 'A request',
  slug,
  summary: 'For help.',
  version: `Version ${slug}`,
  sources: [{ source, pointer: 'doc:004#A3' }],
  review: { owner: 'Test team', lastChecked: '2026-11-01', nextDue: '2027-02-01' },
  effective: { from: '2025-09-01' },
  sections: [
    {
      key: 'school',
      title: 'School section',
      party: 'school',
      pages: [
        { key: 'whyPage', title: 'Why' },
        { key: 'morePage', title: 'More' },
      ],
      fields: [
        {
          key: 'support',
          label: 'Support requested',
          kind: 'several',
          page: 'whyPage',
          options: [
            { key: 'advice', label: 'Advice' },
            { key: 'money', label: 'Money' },
          ],
        },
        { key: 'solution', label: 'Solution required', kind: 'text', page: 'whyPage', wordLimit: 250, hint: 'What do you need?' },
        {
          key: 'use',
          label: 'How the money is used',
          kind: 'text',
          page: 'morePage',
          wordLimit: 200,
          condition: 'Money is requested',
          askedWhen: { field: 'support', is: ['money'] },
        },
        { key: 'pupils', label: 'Names of pupils', kind: 'pupils', page: 'morePage', hiddenFrom: { isCommunity: true } },
      ],
    },
  ],
  _status: 'published',
  ...more,
})
