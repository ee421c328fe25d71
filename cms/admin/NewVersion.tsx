'use client'
import { Button, useForm } from '@payloadcms/ui'
import React, { useState } from 'react'

interface Answer {
  id?: string
  message?: string
  errors?: { path: string; label?: string; message: string }[]
}

/** As the admin's other boxes look; its own calendar cannot stand outside the fields of a document. */
const dateBox: React.CSSProperties = {
  height: '2.5rem',
  padding: '0 0.9375rem',
  border: '1px solid var(--theme-elevation-150)',
  borderRadius: 'var(--style-radius-s)',
  background: 'var(--theme-input-bg)',
  color: 'inherit',
  font: 'inherit',
}

/** Asks for what a new version needs, and opens it. What was typed into the form goes along, refused or not. */
export const NewVersion: React.FC<{ id: string; close: () => void }> = ({ id, close }) => {
  const { getData, setModified } = useForm()
  const [version, setVersion] = useState('')
  const [from, setFrom] = useState('')
  const [refusal, setRefusal] = useState<Answer>({})
  const [busy, setBusy] = useState(false)
  const make = async () => {
    setBusy(true)
    try {
      const { title, summary, sections } = getData()
      const response = await fetch(`/api/request-forms/${id}/new-version`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        credentials: 'include',
        body: JSON.stringify({ version, from, typed: { title, summary, sections } }),
      })
      const answer = (await response.json()) as Answer
      if (!response.ok) return setRefusal(answer)
      // What was typed here stands in the new version now.
      setModified(false)
      window.location.assign(`/admin/collections/request-forms/${answer.id}`)
    } catch {
      setRefusal({ message: 'The CMS could not be reached. Nothing is lost; try again in a moment.' })
    } finally {
      setBusy(false)
    }
  }
  const field = (path: 'version' | 'from', label: string, help: string, type: string, value: string, set: (value: string) => void) => {
    const error = refusal.errors?.find((one) => one.path === path)
    return (
      <div
        className={`field-type ${type === 'text' ? 'text' : 'date-time-field'}${error ? ' error' : ''}`}
        style={{ marginBottom: 'var(--base)' }}
      >
        <label className="field-label" htmlFor={`new-${path}`}>
          {label}
        </label>
        <div className="field-type__wrap">
          <input
            id={`new-${path}`}
            type={type}
            style={type === 'date' ? dateBox : undefined}
            value={value}
            aria-describedby={`new-${path}-help`}
            aria-invalid={error ? true : undefined}
            onChange={(event) => set(event.target.value)}
            // It stands inside the document's own form, which Enter would save.
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              void make()
            }}
          />
        </div>
        <div id={`new-${path}-help`} className="field-description">
          {error ? (
            <strong role="alert" style={{ color: 'var(--theme-error-750)' }}>
              {error.message}
            </strong>
          ) : (
            help
          )}
        </div>
      </div>
    )
  }
  const others = (refusal.errors ?? []).filter(({ path }) => path !== 'version' && path !== 'from')
  return (
    <div role="group" aria-labelledby="new-version-title" style={{ maxWidth: '30rem', marginTop: 'var(--base)' }}>
      <h4 id="new-version-title" style={{ marginBottom: '0.5rem' }}>
        A new version
      </h4>
      <p>It begins as a copy, with what you have changed here, and is a draft until it is published. This version then ends by itself.</p>
      {field('version', 'Name of the version', 'Such as: Online form from September 2027.', 'text', version, setVersion)}
      {field('from', 'In use from', 'The first day. This version is in use until the day before.', 'date', from, setFrom)}
      {refusal.message ? <p role="alert">{refusal.message}</p> : null}
      {others.length > 0 ? (
        <ul role="alert">
          {others.map(({ path, message }) => (
            <li key={`${path} ${message}`}>{message}</li>
          ))}
        </ul>
      ) : null}
      <div style={{ display: 'flex', gap: 'var(--base)' }}>
        <Button id="new-version-make" size="small" margin={false} disabled={busy} onClick={() => void make()}>
          Make it
        </Button>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={close}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
