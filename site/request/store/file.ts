/** Files to save and to open. Nothing is sent: the browser hands them over on the device. */

/** A larger file is not read, in bytes: no request comes near it. */
const MOST_BYTES = 10_000_000

/** Long enough for any browser to have begun its download, in ms. */
const KEEP = 60_000

/** Saves text, or bytes with their type, under a name. */
export function saveFile(content: string | Blob, name: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: 'application/json' }) : content
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP)
}

export type FileRead = { text: string } | { /** For the reader. */ refused: string }

/** Reads a file that the reader has chosen. */
export async function readFile(file: File): Promise<FileRead> {
  if (file.size > MOST_BYTES) return { refused: `“${file.name}” is too large to be a request file. Choose a file that was saved here.` }
  if (file.size === 0) return { refused: `“${file.name}” is empty. Choose a file that was saved here.` }
  try {
    return { text: await file.text() }
  } catch {
    return { refused: `“${file.name}” cannot be read. It may have been moved or removed. Choose it again.` }
  }
}
