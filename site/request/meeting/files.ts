/** Files that somebody chose or dropped, read on the device. */
import type { GivenFile, Refused } from '../after'

/** A larger file is not read at all: no request comes near it. In bytes. */
const LARGEST = 20_000_000

/** What can be read of the files, in their order. A file that is far too large is given without its text, so that it is refused as none of ours. */
export async function readFiles(files: Iterable<File>): Promise<{ given: GivenFile[]; unread: Refused[] }> {
  const given: GivenFile[] = []
  const unread: Refused[] = []
  for (const file of files) {
    try {
      given.push({ name: file.name, text: file.size > LARGEST ? '' : await file.text() })
    } catch {
      unread.push({ file: file.name, reason: 'It could not be read. Folders cannot be opened, only the files in them.' })
    }
  }
  return { given, unread }
}

/** Takes files that are dropped anywhere on the page. Without this the browser would leave the page for the file. */
export function takeDropped(place: HTMLElement, take: (files: File[]) => void): void {
  addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    place.dataset.over = ''
  })
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) delete place.dataset.over
  })
  addEventListener('drop', (event) => {
    delete place.dataset.over
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    take([...event.dataTransfer.files])
  })
}
