/** Text and lines as RFC 5545 wants them: its own signs marked (3.3.11), no line longer than 75 octets (3.1). */

// eslint-disable-next-line no-control-regex
const cannotBeText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu

/** Text as a value: what the standard cannot hold is left out, its own signs are marked, every kind of line end is one. */
export const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(cannotBeText, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** In octets, the line's end not counted; each further part begins with a space. */
const LINE_MOST = 75
const isAscii = /^[ -~]*$/

/** A line cut so that none of its parts is longer than 75 octets of UTF-8, and no character is cut in two. */
export function folded(line: string): string {
  if (line.length <= LINE_MOST && isAscii.test(line)) return line
  const parts: string[] = []
  let start = 0
  for (let end = partEnd(line, 0, LINE_MOST); start < line.length; end = partEnd(line, end, LINE_MOST - 1)) {
    parts.push(line.slice(start, end))
    start = end
  }
  return parts.join('\r\n ')
}

/** Where a part that begins at `start` must end to keep within so many octets. */
function partEnd(line: string, start: number, octets: number): number {
  if (isAscii.test(line.slice(start, start + octets))) return Math.min(start + octets, line.length)
  let end = start
  for (let left = octets; end < line.length;) {
    const code = line.codePointAt(end)!
    left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (left < 0) break
    end += code < 0x10000 ? 1 : 2
  }
  return end
}
