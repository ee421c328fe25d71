/** Tells readers of a PDF which characters each code of a font stands for. */

export const hex = (code: number): string => code.toString(16).padStart(4, '0')

/** UTF-16 in hexadecimal figures. */
const utf16 = (text: string): string => Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join('')

/** The table from codes to characters, in blocks of a hundred as the format asks. */
export function toUnicode(texts: readonly string[]): string {
  const blocks: string[] = []
  for (let i = 1; i < texts.length; i += 100) {
    const block = texts.slice(i, i + 100).map((text, n) => `<${hex(i + n)}> <${utf16(text)}>`)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}
