/** Full-text indexing in a process of its own, which gives way to everything else. */
import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import type { Snapshot } from '../../content/model/snapshot'
import { root } from '../settings'
import type { FullText, Indexer } from './full-text'
import type { FromIndexer, ToIndexer } from './full-text-process'
import { changesBetween } from './snapshot-changes'

const file = path.join(root, 'cms/publish/full-text-process.ts')

/**
 * An indexer whose process starts at the first index, stays warm and ends with this one.
 * @param door address (`file:`) of the compiled site's module.
 */
export function indexerInOwnProcess(door: string): Indexer {
  let child: ChildProcess | undefined
  let sent: Snapshot | undefined
  let asked = 0

  const start = (): ChildProcess => {
    const started = fork(file, [door], {
      execArgv: ['--import', 'tsx'],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    started.once('exit', () => {
      if (child === started) child = undefined
    })
    started.unref()
    started.channel?.unref()
    sent = undefined
    return started
  }

  return {
    write: (snapshot, folder, unless) =>
      new Promise<FullText | undefined>((resolve, reject) => {
        const process = (child ??= start())
        const id = ++asked
        const end = (done: () => void) => {
          process.off('message', onMessage).off('exit', onExit).off('error', onError)
          process.unref()
          process.channel?.unref()
          done()
        }
        const onMessage = (answer: FromIndexer) => {
          if (answer.id === id) end(() => (answer.error ? reject(new Error(answer.error)) : resolve(answer.made)))
        }
        const onExit = () => end(() => reject(new Error('The process that makes the full-text index has ended.')))
        const onError = (error: Error) => end(() => reject(error))
        process.on('message', onMessage).on('exit', onExit).on('error', onError)
        process.ref()
        process.channel?.ref()
        const changes = changesBetween(sent, snapshot)
        sent = snapshot
        process.send({ id, changes, folder, unless } satisfies ToIndexer)
      }),
    close: () =>
      new Promise<void>((resolve) => {
        if (!child) return resolve()
        child.once('exit', () => resolve())
        // Otherwise a process with nothing else to do ends before it has heard of it.
        child.ref()
        child.kill('SIGTERM')
      }),
  }
}
