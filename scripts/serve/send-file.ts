/** Answers with a file of a release. */
import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Request, Response } from 'express'
import { cacheControl, contentType } from './headers'
import type { PackedFiles } from './packed'
import { isMissing, readOptional } from './release'

/** What is text; the rest is packed already. */
const isText = /\.(html|css|js|json|svg|xml|txt|ics|csv|webmanifest)$/

/** Sends one file of a release, packed as the reader's browser can take it. */
export async function sendFile(request: Request, response: Response, release: string, file: string, packed: PackedFiles): Promise<void> {
  response.vary('Accept-Encoding')
  response.setHeader('Cache-Control', cacheControl(file))
  const type = contentType(file)
  if (type) response.setHeader('Content-Type', type)
  try {
    const { size, mtime } = await stat(path.join(release, file))
    // The same however it is packed, so that whoever has it in one way need not fetch it in another.
    response.setHeader('ETag', `W/"${size.toString(16)}-${mtime.getTime().toString(16)}"`)
    response.setHeader('Last-Modified', mtime.toUTCString())
    const content = isText.test(file) && request.acceptsEncodings('br') ? await readOptional(release, file) : null
    const small = content && packed.of(content)
    if (small) {
      if (!type) response.type(path.extname(file))
      response.setHeader('Content-Encoding', 'br')
      response.send(small)
      return
    }
    await new Promise<void>((resolve, reject) => {
      // No ranges: they cannot be combined with compression, and no file here is large.
      const sending = { root: release, cacheControl: false, acceptRanges: false, dotfiles: 'deny' } as const
      response.sendFile(file, sending, (error: unknown) => (error ? reject(error) : resolve()))
    })
  } catch (error) {
    // A reader who went away is no fault; a file that went away with its release is simply not found.
    if (response.headersSent || response.destroyed || (error as NodeJS.ErrnoException).code === 'ECONNABORTED') return
    if (isMissing(error) || (error as { status?: number }).status === 404) return notFound(response, release)
    throw error
  }
}

/** Says that nothing is there, with the release's own page. */
export async function notFound(response: Response, release: string): Promise<void> {
  response.removeHeader('ETag')
  response.removeHeader('Last-Modified')
  const page = await readOptional(release, '404.html')
  response.status(404).setHeader('Cache-Control', 'no-cache')
  if (page) response.type('html').send(page)
  else response.type('text').send('This page does not exist.\n')
}
