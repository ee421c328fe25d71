'use client'
import { useFormProcessing, useFormSubmitted, useWatchForm } from '@payloadcms/ui'
import React from 'react'

/** More than anybody mends at once. */
const MOST = 20

/** All that a refused save was refused for, in whole sentences: beside a field there is room for a few words only. */
export const Refusals: React.FC = () => {
  const { fields } = useWatchForm()
  const submitted = useFormSubmitted()
  const processing = useFormProcessing()
  if (!submitted || processing) return null
  const messages = [
    ...new Set(Object.values(fields).flatMap(({ valid, errorMessage }) => (valid === false && errorMessage ? [errorMessage] : []))),
  ]
  if (messages.length === 0) return null
  return (
    <div role="alert" id="refusals" style={{ margin: 'var(--base) 0', color: 'var(--theme-error-750)' }}>
      <p style={{ margin: 0 }}>This was not saved. What you typed is still here.</p>
      <ul style={{ margin: '0.5rem 0 0' }}>
        {messages.slice(0, MOST).map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      {messages.length > MOST ? <p>And {messages.length - MOST} more.</p> : null}
    </div>
  )
}
