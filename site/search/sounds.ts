/** How a word sounds, roughly: the same for words that people write differently because they sound alike. */

const rewrites: readonly [RegExp, string][] = [
  [/^ps/, 's'],
  [/^kn/, 'n'],
  [/ph/g, 'f'],
  [/(?:[tsc]i|sh[iou]?|ti?h)[aoe]n/g, 'xn'],
  [/(?:[tsc]i|sh)a?l/g, 'xl'],
  [/(?:sh|ch)/g, 'x'],
  [/dge?|g(?=[eiy])/g, 'j'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]k?u?(?=.)|ck?$/g, 'k'],
  [/z/g, 's'],
  [/gh/g, ''],
  [/(?<=.)[aeiouyhw]/g, ''],
  [/(.)\1+/g, '$1'],
]

/** The consonants of a word, one letter for each sound: `resolushun` and `resolution` are the same. */
export const soundOf = (word: string): string => rewrites.reduce((sound, [from, to]) => sound.replace(from, to), word)
