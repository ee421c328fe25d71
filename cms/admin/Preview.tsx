'use client'
import { Button, toast, useDocumentInfo, useForm } from '@payloadcms/ui'
import React from 'react'

/** In the edit view: opens the page as it would be with what stands in the form now, saved or not, in a tab of its own. */
export const Preview: React.FC = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { getData } = useForm()
  if (!id || !collectionSlug) return null
  const open = async () => {
    // Opened at once: later the browser would take it for a pop-up that nobody asked for.
    const tab = window.open('', `preview-${id}`)
    const show = (address: string) => (tab ? tab.location.assign(address) : window.location.assign(address))
    try {
      const response = await fetch(`/api/${collectionSlug}/${id}/preview`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        credentials: 'include',
        body: JSON.stringify(getData()),
      })
      // Whoever may only read sees the draft as it was saved.
      if (!response.ok && response.status !== 404) throw new Error(((await response.json()) as { message?: string }).message)
      show(`/preview/${collectionSlug}/${id}`)
    } catch (error) {
      tab?.close()
      toast.error(error instanceof Error && error.message ? error.message : 'The preview could not be opened. Try again in a moment.')
    }
  }
  return (
    <Button id="preview-button" buttonStyle="secondary" size="medium" margin={false} onClick={() => void open()}>
      Preview
    </Button>
  )
}
