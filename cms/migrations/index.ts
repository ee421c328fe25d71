import * as migration_20261122_081420_initial from './20261122_081420_initial';
import * as migration_20261122_091500_texts_by_parent from './20261122_091500_texts_by_parent';
import * as migration_20261122_120507_questions_to_confirm_and_parts from './20261122_120507_questions_to_confirm_and_parts';
import * as migration_20261122_143320_wordings_everywhere from './20261122_143320_wordings_everywhere';
import * as migration_20261122_153230_search_rules from './20261122_153230_search_rules';
import * as migration_20261122_172129_school_postcode from './20261122_172129_school_postcode';
import * as migration_20261122_203507_planner_rules from './20261122_203507_planner_rules';
import * as migration_20261122_214022_request_form_pages from './20261122_214022_request_form_pages';
import * as migration_20261122_214702_calendar_ledgers from './20261122_214702_calendar_ledgers';
import * as migration_20261123_000017_published_forms from './20261123_000017_published_forms';

export const migrations = [
  {
    up: migration_20261122_081420_initial.up,
    down: migration_20261122_081420_initial.down,
    name: '20261122_081420_initial',
  },
  {
    up: migration_20261122_091500_texts_by_parent.up,
    down: migration_20261122_091500_texts_by_parent.down,
    name: '20261122_091500_texts_by_parent',
  },
  {
    up: migration_20261122_120507_questions_to_confirm_and_parts.up,
    down: migration_20261122_120507_questions_to_confirm_and_parts.down,
    name: '20261122_120507_questions_to_confirm_and_parts',
  },
  {
    up: migration_20261122_143320_wordings_everywhere.up,
    down: migration_20261122_143320_wordings_everywhere.down,
    name: '20261122_143320_wordings_everywhere',
  },
  {
    up: migration_20261122_153230_search_rules.up,
    down: migration_20261122_153230_search_rules.down,
    name: '20261122_153230_search_rules',
  },
  {
    up: migration_20261122_172129_school_postcode.up,
    down: migration_20261122_172129_school_postcode.down,
    name: '20261122_172129_school_postcode',
  },
  {
    up: migration_20261122_203507_planner_rules.up,
    down: migration_20261122_203507_planner_rules.down,
    name: '20261122_203507_planner_rules',
  },
  {
    up: migration_20261122_214022_request_form_pages.up,
    down: migration_20261122_214022_request_form_pages.down,
    name: '20261122_214022_request_form_pages',
  },
  {
    up: migration_20261122_214702_calendar_ledgers.up,
    down: migration_20261122_214702_calendar_ledgers.down,
    name: '20261122_214702_calendar_ledgers',
  },
  {
    up: migration_20261123_000017_published_forms.up,
    down: migration_20261123_000017_published_forms.down,
    name: '20261123_000017_published_forms'
  },
];
