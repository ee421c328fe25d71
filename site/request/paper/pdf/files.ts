/** Where the font files are: Vite copies each to an address of its own, and none is fetched before it is needed. */
import type { Face } from './faces'

const fonts = '/node_modules/@fontsource'

const addresses: Readonly<Record<string, string>> = import.meta.glob(
  [
    '/node_modules/@fontsource/atkinson-hyperlegible-next/files/*-{400,700}-normal.woff',
    '/node_modules/@fontsource/noto-sans/files/*-{400,700}-normal.woff',
    // Of a script's package the part that is named after it: the others hold Latin.
    '/node_modules/@fontsource/noto-sans-{arabic,armenian,bengali,ethiopic,georgian,gujarati,gurmukhi,hebrew,kannada,malayalam,sinhala,tamil,telugu,thai}/files/*-{arabic,armenian,bengali,ethiopic,georgian,gujarati,gurmukhi,hebrew,kannada,malayalam,sinhala,tamil,telugu,thai}-400-normal.woff',
    '/node_modules/@fontsource/noto-sans-math/files/*-latin-400-normal.woff',
    '/node_modules/@fontsource/noto-sans-{symbols,symbols-2}/files/*-{symbols,braille}-400-normal.woff',
    '/node_modules/@fontsource/noto-emoji/files/noto-emoji-[0-9]*-400-normal.woff',
    '/node_modules/@fontsource/noto-sans-sc/files/*-400-normal.woff',
    '/node_modules/@fontsource/gowun-dodum/files/*-400-normal.woff',
  ],
  { query: '?url', import: 'default', eager: true, exhaustive: true },
)

/** Data and not modules: a browser that once failed to load a module does not try again. */
const ranges: Readonly<Record<string, string>> = import.meta.glob(
  '/node_modules/@fontsource/{atkinson-hyperlegible-next,noto-sans,noto-emoji,noto-sans-sc,gowun-dodum}/unicode.json',
  { query: '?url', import: 'default', eager: true, exhaustive: true },
)

/** The address of a font file; undefined where there is no such file. */
export const addressOf = ({ package: name, file }: Face): string | undefined => addresses[`${fonts}/${name}/files/${file}`]

/** The address of what a package says of its parts. @throws Error for a package that says nothing. */
export function rangesAddressOf(name: string): string {
  const address = ranges[`${fonts}/${name}/unicode.json`]
  if (address === undefined) throw new Error(`There are no ranges of ${name}.`)
  return address
}
