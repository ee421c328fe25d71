/** Font files, fetched and opened. */
import { type Font, create } from 'fontkit'
import { listed } from '../../../text/words'
import { unseen } from './clusters'
import { type Face, type Family, type Ranges, type Weight, baseFace, faceOf, familiesFor, rangesOf } from './faces'
import { addressOf, rangesAddressOf } from './files'
import { unpacked } from './woff'

/** Reads a font file. @throws where it cannot be had. */
export type LoadFont = (address: string) => Promise<Uint8Array>

/** Some fonts could not be loaded, so that the PDF cannot be written. Everything else still can. */
export class FontsMissing extends Error {
  override name = 'FontsMissing'
  constructor(
    /** What the fonts are for, such as `Arabic`. */
    readonly what: readonly string[],
    options?: ErrorOptions,
  ) {
    super(
      `The PDF needs type for ${listed(what)}, which could not be loaded. Connect to the internet once and try again. ` +
        'A Word document and print work without it, and nothing you have written is lost.',
      options,
    )
  }
}

export interface LoadedFace {
  key: string
  font: Font
}

/** What fontkit keeps to itself, as far as this mends it. */
interface Inside {
  _layoutEngine: { engine?: { GPOSProcessor?: { applyAnchor(mark: unknown, base: unknown, at: number): void } } }
}

/**
 * Reads a font, with two faults of fontkit mended. Each glyph of a text tells its own characters, not those of the text in
 * which it first came. A letter that has no place for a mark leaves the mark where it is, and does not throw.
 */
function opened(file: Uint8Array): Font {
  const font = create(file as Buffer) as Font
  const places = (font as Font & Inside)._layoutEngine.engine?.GPOSProcessor
  if (places) {
    const applyAnchor = places.applyAnchor.bind(places)
    places.applyAnchor = (mark, base, at) => base && applyAnchor(mark, base, at)
  }
  const getGlyph = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints)
    // Measured once and for all, not for each text.
    void glyph.advanceWidth
    return Object.create(glyph, { codePoints: { value: codePoints } })
  }
  return font
}

/** Font files, each fetched once, and what could not be fetched. */
export class Shelf {
  /** Kept for the next paper: a request has two copies. */
  private static readonly kept = new WeakMap<LoadFont, Map<string, LoadedFace>>()
  private readonly faces = new Map<string, Promise<LoadedFace | undefined>>()
  private readonly loaded: Map<string, LoadedFace>
  private readonly parts = new Map<string, Promise<Ranges>>()
  private readonly missing = new Map<string, unknown>()

  constructor(private readonly load: LoadFont) {
    this.loaded = Shelf.kept.get(load) ?? new Map<string, LoadedFace>()
    Shelf.kept.set(load, this.loaded)
  }

  taken = ({ file }: Face): LoadedFace | undefined => this.loaded.get(file)

  take(what: string, face: Face): Promise<LoadedFace | undefined> {
    const address = addressOf(face)
    if (address === undefined) return Promise.resolve(undefined)
    let taking = this.faces.get(face.file)
    if (!taking) this.faces.set(face.file, (taking = this.read(what, face.file, address)))
    return taking
  }

  private async read(what: string, key: string, address: string): Promise<LoadedFace | undefined> {
    const before = this.loaded.get(key)
    if (before) return before
    try {
      const face = { key, font: opened(await unpacked(await this.load(address))) }
      this.loaded.set(key, face)
      return face
    } catch (error) {
      this.missing.set(what, error)
      return undefined
    }
  }

  private partsOf(family: Family): Promise<Ranges> {
    let parts = this.parts.get(family.package)
    if (!parts)
      this.parts.set(
        family.package,
        (parts = this.readRanges(family.package).catch((error: unknown) => {
          this.missing.set(family.what, error)
          return []
        })),
      )
    return parts
  }

  private async readRanges(name: string): Promise<Ranges> {
    const text = new TextDecoder().decode(await this.load(rangesAddressOf(name)))
    return rangesOf(JSON.parse(text) as Record<string, string>)
  }

  async find(cluster: string, weight: Weight): Promise<LoadedFace | undefined> {
    const drawn = [...cluster].filter((character) => !unseen.test(character)).map((character) => character.codePointAt(0)!)
    const first = drawn[0]
    if (first === undefined) return this.taken(baseFace(weight))
    for (const family of familiesFor(cluster)) {
      const parts = family.part ? [family.part] : (await this.partsOf(family)).filter(({ holds }) => holds(first)).map(({ part }) => part)
      for (const part of parts) {
        const face = await this.take(family.what, faceOf(family, part, weight))
        if (face && drawn.every((code) => face.font.hasGlyphForCodePoint(code))) return face
      }
    }
    return undefined
  }

  /** @throws FontsMissing where something could not be fetched. */
  complain(): void {
    if (this.missing.size > 0) throw new FontsMissing([...this.missing.keys()], { cause: [...this.missing.values()][0] })
  }
}
