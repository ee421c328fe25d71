'use client'
import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'
import React, { useEffect, useState } from 'react'
import type { Named, Standing } from '../request-form/standing'
import { NewVersion } from './NewVersion'
import { Refusals } from './Refusals'

const Link: React.FC<{ to: Named }> = ({ to }) => <a href={`/admin/collections/request-forms/${to.id}`}>{to.name}</a>

/** Above the fields of a request form: how it stands among its versions, and the way to a new one. */
export const FormVersions: React.FC = () => {
  const { id, lastUpdateTime, hasPublishedDoc } = useDocumentInfo()
  const { user } = useAuth()
  const [standing, setStanding] = useState<Standing>()
  const [making, setMaking] = useState(false)
  useEffect(() => {
    if (!id) return
    const asked = new AbortController()
    // Asked again after each save.
    fetch(`/api/request-forms/${id}/standing?${new URLSearchParams({ saved: `${lastUpdateTime} ${hasPublishedDoc}` })}`, {
      credentials: 'include',
      signal: asked.signal,
    })
      .then(async (response) => (response.ok ? setStanding((await response.json()) as Standing) : undefined))
      // Without an answer the form can be edited all the same; the server checks every save.
      .catch(() => {})
    return () => asked.abort()
  }, [id, lastUpdateTime, hasPublishedDoc])
  if (!id || !standing) return null
  const { frozen, live, replaces, replacedBy, begun, advice } = standing
  const mayWrite = (user as { role?: string } | null)?.role !== 'viewer'
  return (
    <section aria-labelledby="form-versions" style={{ marginBottom: 'calc(var(--base) * 1.5)' }}>
      <h3 id="form-versions" style={{ marginBottom: '0.5rem' }}>
        {frozen ? 'A published version' : 'A version that is being made'}
      </h3>
      {frozen ? (
        <p>
          What it asks cannot change any more, for requests may have been begun on it. Its sources, dates, examples and guidance can. For
          anything else, make a new version.
        </p>
      ) : (
        <p>What it asks can change until it is published. After that it stays as it is.</p>
      )}
      {replaces ? (
        <p>
          It {frozen ? 'replaces' : 'will replace'} <Link to={replaces} />.
        </p>
      ) : null}
      {replacedBy ? (
        <p>
          It is replaced by <Link to={replacedBy} />.
        </p>
      ) : null}
      {begun ? (
        <p>
          A new version has been begun: <Link to={begun} />.
        </p>
      ) : null}
      <Refusals />
      {live && !replacedBy && !begun && mayWrite ? (
        making ? (
          <NewVersion id={String(id)} close={() => setMaking(false)} />
        ) : (
          <Button id="make-new-version" buttonStyle="secondary" size="small" onClick={() => setMaking(true)}>
            Make a new version
          </Button>
        )
      ) : null}
      {advice.length > 0 ? (
        <details open id="version-advice" style={{ marginTop: 'var(--base)' }}>
          <summary>Worth a look before it is published ({advice.length})</summary>
          <ul>
            {advice.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}
