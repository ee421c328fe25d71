/** Steps on the disk that releases are made of. */
import { copyFileSync, linkSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs'
import path from 'node:path'

/** Removes files of a folder, and the folders in it that hold nothing any more. */
export function removeFiles(root: string, names: string[]): void {
  const folders = new Set<string>()
  for (const name of names) {
    unlinkSync(path.join(root, name))
    for (let folder = path.dirname(name); folder !== '.'; folder = path.dirname(folder)) folders.add(folder)
  }
  // The deepest first.
  for (const folder of [...folders].sort((a, b) => b.length - a.length))
    if (readdirSync(path.join(root, folder)).length === 0) rmdirSync(path.join(root, folder))
}

/** A second name for a file, or a copy of it where the disk allows no more names. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    // Some file systems allow no hard links, or only so many to one file.
    if (!['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    copyFileSync(from, to)
  }
}
