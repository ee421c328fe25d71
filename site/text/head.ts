/** What a page's head says of it, in the lengths that browser tabs and search engines show whole. Lengths are in characters. */
const TITLE_MOST = 70
const DESCRIPTION_LEAST = 50
const DESCRIPTION_MOST = 160
const ABOUT_THE_SITE = 'Signpost explains Kent’s Locality Model for school inclusion.'

/**
 * A page's title, then what tells it apart, then the site's name where there is room for it.
 * @param apart what tells it from a page of the same title; never cut, unlike the title.
 */
export function headTitle(title: string, apart = ''): string {
  const tail = apart && ` - ${apart}`
  const own = title + tail
  const named = `${own} - Signpost`
  if (named.length <= TITLE_MOST) return named
  return own.length <= TITLE_MOST ? own : cut(title, TITLE_MOST - tail.length) + tail
}

/** A page's description: what says too little gets the title and the site's purpose, what is too long ends with a sentence. */
export function headDescription(title: string, text: string): string {
  const named = text.length < DESCRIPTION_LEAST ? titled(title, text) : text
  const whole = named.length < DESCRIPTION_LEAST ? `${named} ${ABOUT_THE_SITE}` : named
  if (whole.length <= DESCRIPTION_MOST) return whole
  const sentences = /^.{49,159}[.?!](?= ["“A-Z0-9])/.exec(whole)?.[0]
  return sentences ?? cut(whole, DESCRIPTION_MOST)
}

/** `Statutory. Required by law.` */
export const titled = (title: string, text: string): string =>
  text.startsWith(title) ? text : `${title}${/[.?!…]$/.test(title) ? '' : '.'} ${text}`

/** As many whole words as fit, the dots that stand for the rest included. */
function cut(text: string, most: number): string {
  const fits = text.slice(0, most)
  const words = text.length > most && fits.includes(' ') ? fits.slice(0, fits.lastIndexOf(' ')) : fits.slice(0, most - 1)
  return text.length <= most ? text : `${words.replace(/[\s,;:.–-]+$/, '')}…`
}
