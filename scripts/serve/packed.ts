/**
 * Files packed once, as small as brotli can, and kept by their content: releases share most of their files. Packing so
 * takes too long to wait for, so whoever asks first is sent what can be packed on the way.
 */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

/** Bytes of packed files that are kept; those that were not asked for the longest go first. */
const KEPT = 32 * 1024 * 1024
/** Longer files take seconds. */
const LONGEST = 512 * 1024
/** Files that wait to be packed; more are asked for again soon enough. */
const WAITING = 200

const pack = promisify(brotliCompress)

export class PackedFiles {
  private readonly kept = new Map<string, Buffer>()
  private readonly waiting = new Map<string, Buffer>()
  private size = 0
  private packing = false

  /** The content packed, if that has been done; else it will be, after those that wait already. */
  of(content: Buffer): Buffer | undefined {
    if (content.length > LONGEST) return undefined
    const hash = createHash('sha256').update(content).digest('base64')
    const packed = this.kept.get(hash)
    if (packed) {
      // The order of the map is the order in which they were asked for.
      this.kept.delete(hash)
      this.kept.set(hash, packed)
    } else if (this.waiting.size < WAITING) {
      this.waiting.set(hash, content)
      void this.packAll()
    }
    return packed
  }

  /** One after the other, so that requests come first. */
  private async packAll(): Promise<void> {
    if (this.packing) return
    this.packing = true
    for (const [hash, content] of this.waiting) {
      const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
      // What cannot be packed is sent as before.
      const packed = await pack(content, { params }).catch(() => undefined)
      this.waiting.delete(hash)
      if (packed) this.keep(hash, packed)
    }
    this.packing = false
  }

  private keep(hash: string, packed: Buffer): void {
    this.kept.set(hash, packed)
    this.size += packed.length
    for (const [oldest, { length }] of this.kept) {
      if (this.size <= KEPT) break
      this.kept.delete(oldest)
      this.size -= length
    }
  }
}
