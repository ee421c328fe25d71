'use client'
import { useFormModified, useFormProcessing, useFormSubmitted, useWatchForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import type React from 'react'
import { useEffect, useRef } from 'react'

interface Refusal {
  errors: { path: string; message: string }[]
  /** Every value that was refused, as JSON by its path. */
  values: Map<string, string | undefined>
}

/**
 * What the server found wrong with a save.
 * @param before the form while the server was asked: its errors are of an earlier save and may be mended by now.
 */
function refusalOf(before: FormState, after: FormState): Refusal {
  const errors = Object.entries(after).flatMap(([path, field]) => {
    const message = field.errorMessage
    if (!message || field === before[path]) return []
    // A late answer that comes in the same moment has made the field valid already, but leaves the new message there.
    return field.valid === false || message !== before[path]?.errorMessage ? [{ path, message }] : []
  })
  return { errors, values: new Map(Object.entries(after).map(([path, { value }]) => [path, JSON.stringify(value)])) }
}

const sameValues = ({ values }: Refusal, fields: FormState): boolean =>
  [...values].every(([path, value]) => path in fields && JSON.stringify(fields[path]!.value) === value)

/**
 * In the form of every content type: keeps the words of a refused save beside their fields until something is changed.
 *
 * Payload asks its server about the form after every change, without checks as long as nothing was saved. An answer to
 * such a question may come after a refusal, calls every field valid and so takes the errors away. Here they are put
 * back. Payload calls a refused form unmodified and asks nothing more about it, so putting them back causes no answer
 * that could take them away again. After the next change the form is asked about with checks, and that answer counts.
 */
export const KeepRefusal: React.FC = () => {
  // Not from `useAllFormFields`, which tells of the fields a moment later than the others tell of the form.
  const { fields, dispatchFields } = useWatchForm()
  const processing = useFormProcessing()
  const submitted = useFormSubmitted()
  const modified = useFormModified()
  const before = useRef<FormState>(undefined)
  const refusal = useRef<Refusal>(undefined)
  useEffect(() => {
    if (processing) {
      before.current = fields
      return
    }
    if (before.current) refusal.current = refusalOf(before.current, fields)
    before.current = undefined
    if (!submitted || modified || (refusal.current && !sameValues(refusal.current, fields))) refusal.current = undefined
    const lost = (refusal.current?.errors ?? []).filter(
      ({ path, message }) => fields[path]?.valid !== false || fields[path].errorMessage !== message,
    )
    if (lost.length) dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: lost })
  }, [fields, dispatchFields, processing, submitted, modified])
  return null
}
