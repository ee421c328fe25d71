'use client'
import { useEffect, useState } from 'react'
import type { PublishState } from '../publish/state'

/** The state of publishing, asked for every two seconds while the page is looked at. Undefined until first known. */
export function usePublishState(): PublishState | undefined {
  const [state, setState] = useState<PublishState>()
  useEffect(() => {
    let stopped = false
    const ask = async () => {
      if (document.visibilityState === 'hidden') return
      try {
        const response = await fetch('/api/publishing', { credentials: 'include' })
        if (response.ok && !stopped) setState((await response.json()) as PublishState)
      } catch {
        // The server is away for a moment; the next round asks again.
      }
    }
    void ask()
    const timer = setInterval(() => void ask(), 2000)
    return () => {
      stopped = true
      clearInterval(timer)
    }
  }, [])
  return state
}
