import { Announcements } from './announcements'
import { Areas } from './areas'
import { Calendars } from './calendars'
import { CaseStudies } from './case-studies'
import { Communities } from './communities'
import { DeadlineRules } from './deadline-rules'
import { Events } from './events'
import { Faqs } from './faqs'
import { Glossary } from './glossary'
import { GuidancePages } from './guidance'
import { Meetings } from './meetings'
import { Practitioners } from './practitioners'
import { Redirects } from './redirects'
import { RequestForms } from './request-forms'
import { Schools } from './schools'
import { SearchRules } from './search-rules'
import { Services } from './services'
import { Sources } from './sources'
import { systemCollections } from './system'
import { Templates } from './templates'
import { Topics } from './topics'
import { Users } from './users'

/** Every collection, in the order in which the admin lists them. */
export const collections = [
  Faqs,
  GuidancePages,
  CaseStudies,
  Glossary,
  Events,
  Templates,
  Announcements,
  Areas,
  Communities,
  Schools,
  Services,
  Practitioners,
  Meetings,
  DeadlineRules,
  Calendars,
  RequestForms,
  Sources,
  Topics,
  SearchRules,
  Redirects,
  ...systemCollections,
  Users,
]
