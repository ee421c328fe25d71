import { escapeHtml } from './html'

// oxlint-disable-next-line no-control-regex -- These are what XML 1.0 cannot hold, escaped or not.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Text made safe for an element or a quoted attribute of XML. */
export const escapeXml = (text: string): string => escapeHtml(text.replace(forbidden, ''))
