import { z } from 'zod'
import { choice, email, line, long, prose, rows, web } from './field'
import { pageFields } from './shared/reading'

/** How a school reaches a service (doc:003#prg-members). */
export const serviceRoutes = {
  'link-practitioner': 'Through a named link practitioner',
  'county-wide': 'County-wide, without a link practitioner',
  'own-route': 'By its own route, outside the Professional Resource Group',
} as const

/** A service that helps schools: of the Professional Resource Group, or beside it. */
export const service = z.object({
  ...pageFields('Name', 'The service’s name as people know it.'),
  route: choice('How it is reached', 'Whether a named practitioner links it to schools.', serviceRoutes),
  practitionerTitle: line(
    'Link practitioner’s title',
    'Such as Educational psychologist. Only for services with link practitioners.',
  ).optional(),
  provider: line('Provided by', 'The team or organisation behind it.').optional(),
  reach: long('How to reach it', 'What a school does to get in touch.'),
  cost: long('What it costs', 'What is free and what is not.').optional(),
  email: email('E-mail', 'A team’s address; a person’s belongs to the practitioner.').optional(),
  website: web('Website', 'The service’s own page.').optional(),
  gaps: rows(
    'Where it is missing',
    'A district in which the service has no link practitioner.',
    z.object({
      district: line('District', 'As communities name it, such as Swale.'),
      note: long('What holds there', 'What a school or parent there can do.'),
    }),
  ),
  body: prose('Text', 'What the service does and how to work with it.'),
})
export type Service = z.infer<typeof service>
