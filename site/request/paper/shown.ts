/**
 * What a paper shows of what was typed, the same in PDF, in DOCX and on the printed page. Every character is present:
 * - Tabs and line breaks are layout: a tab is a space, and each typed line is a line.
 * - A control character, which neither PDF text nor XML can hold, is shown as its Unicode control picture: NUL as ␀, DEL as ␡.
 * - Half of a surrogate pair, and U+FFFE and U+FFFF, are no characters: they are shown as U+FFFD.
 * - Everything else stands as it was typed. Where no font has a glyph for it, a box stands for it, and the text is right.
 */

/** Line breaks of all kinds that a form field or a file can bring along. */
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u

/** One line of text as a paper shows it. Line breaks in it become spaces. */
export const shown = (text: string): string =>
  text
    .replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/gu, ' ')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f]/gu, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replaceAll('\u007f', '\u2421')
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')

/** The lines of a text as a paper shows them; lines with nothing in them are left out. */
export const shownLines = (text: string): string[] =>
  text
    .split(lineBreak)
    .map(shown)
    .filter((line) => line.trim() !== '')
