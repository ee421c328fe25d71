/**
 * A file closed with a passphrase: a key from PBKDF2 with SHA-256, and AES-GCM, both of the browser's own Web Crypto. All
 * parameters stand in the file, so that other programs can open it too. Without the passphrase nobody can.
 */
import * as z from 'zod/mini'
import { canonical, fromBase64, toBase64, utf8 } from './bytes'
import { FORMAT, FORMAT_VERSION } from './shape'

/** Rounds for a new file. A file may say another number between the two bounds. */
const ROUNDS = 600_000
const FEWEST_ROUNDS = 100_000
const MOST_ROUNDS = 10_000_000

export const sealedShape = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  about: z.string(),
  sealed: z.strictObject({
    key: z.strictObject({
      name: z.literal('PBKDF2'),
      hash: z.literal('SHA-256'),
      iterations: z.int().check(z.minimum(FEWEST_ROUNDS), z.maximum(MOST_ROUNDS)),
      salt: z.string(),
    }),
    cipher: z.strictObject({ name: z.literal('AES-GCM'), length: z.literal(256), tagLength: z.literal(128), iv: z.string() }),
    data: z.string(),
  }),
})
export type SealedFile = z.infer<typeof sealedShape>
type Head = Omit<SealedFile['sealed'], 'data'>

/** The same passphrase however a keyboard composes its letters. */
async function keyFrom(passphrase: string, { salt, iterations }: Head['key'], use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  const raw = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFC')), 'PBKDF2', false, ['deriveKey'])
  const derive = { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations }
  return crypto.subtle.deriveKey(derive, raw, { name: 'AES-GCM', length: 256 }, false, [use])
}

/** The parameters are part of what is authenticated, so that nobody can change them unseen. */
const cipherOf = (head: Head): AesGcmParams => ({
  name: 'AES-GCM',
  iv: fromBase64(head.cipher.iv),
  tagLength: 128,
  additionalData: utf8(canonical({ format: FORMAT, formatVersion: FORMAT_VERSION, ...head })),
})

/** Closes the text of a request file with a passphrase of at least one character. */
export async function sealDraft(text: string, passphrase: string): Promise<string> {
  const random = (length: number): string => toBase64(crypto.getRandomValues(new Uint8Array(length)))
  const head: Head = {
    key: { name: 'PBKDF2', hash: 'SHA-256', iterations: ROUNDS, salt: random(16) },
    cipher: { name: 'AES-GCM', length: 256, tagLength: 128, iv: random(12) },
  }
  const closed = await crypto.subtle.encrypt(cipherOf(head), await keyFrom(passphrase, head.key, 'encrypt'), utf8(text))
  const file: SealedFile = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    about: 'A request written with Signpost, closed with a passphrase. Open it in Signpost’s request form.',
    sealed: { ...head, data: toBase64(new Uint8Array(closed)) },
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** The text of the file inside; undefined where the passphrase does not fit or the file is damaged. Nothing tells which. */
export async function unseal({ sealed: { data, ...head } }: SealedFile, passphrase: string): Promise<string | undefined> {
  try {
    const open = await crypto.subtle.decrypt(cipherOf(head), await keyFrom(passphrase, head.key, 'decrypt'), fromBase64(data))
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(open)
  } catch {
    return undefined
  }
}
