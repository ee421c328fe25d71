/** Takes a `.woff` file apart. fontkit could read it as it is, but would unpack whole tables again for each glyph. */

const HEADER = 44
const ENTRY = 20

/** The font in a `.woff` file as plain OpenType. @throws RangeError or TypeError where the file is damaged. */
export async function unpacked(woff: Uint8Array): Promise<Uint8Array> {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength)
  if (from.getUint32(0) !== 0x774f4646) throw new TypeError('This is no WOFF file.')
  const count = from.getUint16(12)
  const tables = await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const at = HEADER + ENTRY * i
      const [tag, offset, packed, length, sum] = [0, 4, 8, 12, 16].map((n) => from.getUint32(at + n)) as [
        number,
        number,
        number,
        number,
        number,
      ]
      const data = woff.slice(offset, offset + packed)
      return { tag, sum, length, data: packed < length ? await inflated(data) : data }
    }),
  )
  const padded = (length: number): number => Math.ceil(length / 4) * 4
  const start = 12 + 16 * count
  const font = new Uint8Array(start + tables.reduce((sum, { length }) => sum + padded(length), 0))
  const to = new DataView(font.buffer)
  to.setUint32(0, from.getUint32(4))
  to.setUint16(4, count)
  let offset = start
  tables.forEach(({ tag, sum, length, data }, i) => {
    const entry = [tag, sum, offset, length]
    entry.forEach((value, n) => to.setUint32(12 + 16 * i + 4 * n, value))
    font.set(data, offset)
    offset += padded(length)
  })
  return font
}

async function inflated(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
