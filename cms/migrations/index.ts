import * as migration_20261122_081420_initial from './20261122_081420_initial'
import * as migration_20261122_091500_texts_by_parent from './20261122_091500_texts_by_parent'

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
]
