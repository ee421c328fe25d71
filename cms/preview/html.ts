/** Pages of the site as they stand in the preview, and the preview's own. */

/**
 * A page whose links stay in the preview. Styles, scripts and fonts are the same for every draft and keep their addresses.
 * @param prefix such as `/preview/request-forms/ID`.
 */
export const inPreview = (html: string, prefix: string): string =>
  html.replace(
    /(\s(?:href|src|action)=")(\/(?!\/|_astro\/)[^"]*")/g,
    (_, attribute: string, address: string) => attribute + prefix + address,
  )

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A page of a few sentences, without anything else of the site. */
export const messagePage = (title: string, lines: readonly string[]): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escaped(title)}</title></head><body><main><h1>${escaped(title)}</h1><ul>${lines
    .map((line) => `<li>${escaped(line)}</li>`)
    .join('')}</ul></main></body></html>`
