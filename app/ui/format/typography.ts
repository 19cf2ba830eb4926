/** U+00A0. Written as an escape so that no editor turns it into a plain space. */
export const nbsp = '\u00a0'

/** Narrow no-break spaces differ between Node's and a browser's Intl; one spelling keeps server and browser alike. */
export function normaliseSpaces(text: string): string {
  return text.replace(/\u202f/g, nbsp)
}

/**
 * French spacing: a non-breaking space before `: ; ? ! » % €` and after `«`, where a plain space stands.
 * It never adds a space, so addresses and hours such as `14:30` stay as they are.
 */
export function nonBreaking(text: string): string {
  return text.replace(/(?<! ) +([:;?!»%€])/g, `${nbsp}$1`).replace(/« +/g, `«${nbsp}`)
}

/** By locale: one is dear to make, and a list of cards joins dozens of lists. */
const listFormats = new Map<string, Intl.ListFormat>()

/** `['anglais', 'turc', 'arabe']` gives `anglais, turc et arabe`. */
export function joinWords(words: readonly string[], locale = 'fr'): string {
  const format = listFormats.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' })
  listFormats.set(locale, format)
  return format.format(words)
}
