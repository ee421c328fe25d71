'use client'
import { Button, useAuth } from '@payloadcms/ui'
import React from 'react'
import type { Publication, PublishState as State } from '../publish/state'
import { usePublishState } from './usePublishState'

const clock = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZone: 'Europe/London',
})
const at = (iso?: string | null) => (iso ? clock.format(new Date(iso)) : '')

/** The sentence that tells an editor how things stand. */
export function sentence(state: State): string {
  const waits = `${state.waiting} change${state.waiting === 1 ? '' : 's'}`
  switch (state.state) {
    case 'waiting':
      return state.publisher
        ? `Waiting: ${waits} will be published in a moment.`
        : `Waiting: ${waits} cannot be published, because no publisher is running. Start Signpost again, or ask whoever runs it.`
    case 'publishing':
      return `Publishing since ${at(state.last?.startedAt)}.`
    case 'failed':
      return `The publish of ${at(state.last?.startedAt)} failed. The public site has not changed${state.live ? ` since ${at(state.live.liveAt)}` : ''}.`
    case 'live':
      return `Live since ${at(state.live?.liveAt)}.`
    default:
      return 'Nothing has been published yet.'
  }
}

/** On the dashboard: what the public site shows, and what keeps it from showing more. */
export const PublishState: React.FC = () => {
  const state = usePublishState()
  const { user } = useAuth()
  const [asked, setAsked] = React.useState(false)
  if (!state) return null
  const role = (user as { role?: string } | null)?.role
  const again = async () => {
    setAsked(true)
    await fetch('/api/publishing', { method: 'POST', credentials: 'include' })
  }
  return (
    <section aria-labelledby="publish-state" style={{ margin: 'var(--base) 0.375rem calc(var(--base) * 2)' }}>
      <h2 id="publish-state">The public site</h2>
      <p role="status" data-publish-state={state.state}>
        {sentence(state)}
      </p>
      {state.state === 'failed' && state.last ? <Problems publication={state.last} /> : null}
      {state.live?.warnings ? <p style={{ whiteSpace: 'pre-line' }}>{state.live.warnings}</p> : null}
      {state.live ? (
        <p>
          {state.live.pages} pages.{' '}
          {state.live.fullTextAt
            ? `Full-text search is up to date since ${at(state.live.fullTextAt)}.`
            : 'Full-text search follows within seconds.'}
        </p>
      ) : null}
      {role === 'admin' || role === 'publisher' ? (
        <Button buttonStyle="secondary" size="small" onClick={() => void again()} disabled={asked && state.state !== 'failed'}>
          Publish everything again
        </Button>
      ) : null}
    </section>
  )
}

function Problems({ publication }: { publication: Publication }) {
  return (
    <div>
      <p>{publication.message}</p>
      <ul>
        {(publication.problems ?? []).map((problem, i) => (
          // The list never changes in place, so its order can serve as its key.
          // eslint-disable-next-line react/no-array-index-key
          <li key={i}>
            {problem.link ? <a href={problem.link}>{problem.title}</a> : problem.title}
            {problem.field ? `, field ${problem.field}` : ''}: {problem.message}
          </li>
        ))}
      </ul>
    </div>
  )
}
