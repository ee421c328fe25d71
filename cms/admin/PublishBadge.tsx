'use client'
import React from 'react'
import { usePublishState } from './usePublishState'

const words = {
  idle: 'Nothing published yet',
  waiting: 'Waiting to publish',
  publishing: 'Publishing',
  live: 'Live',
  failed: 'Publish failed',
}

/** In the admin's header on every page: one or two words on how publishing stands, leading to the dashboard. */
export const PublishBadge: React.FC = () => {
  const state = usePublishState()
  if (!state) return null
  const time =
    state.state === 'live' && state.live?.liveAt
      ? ` since ${new Date(state.live.liveAt).toLocaleTimeString('en-GB', { timeZone: 'Europe/London' })}`
      : ''
  return (
    <a href="/admin" data-publish-badge={state.state} aria-live="polite">
      {words[state.state]}
      {time}
    </a>
  )
}
