/** How tokens look, and therefore how they are found. */

/** Begins every planted word; no vocabulary, name or page of the portal holds it. */
const stem = 'kanari'

const letters = 'bcdfghjklmnpqrstvwxz'
const suffixLength = 5

/** `kanari` and five consonants: the same in every alphabet, encoding and case. */
export function wordToken(serial: number): string {
  let rest = serial
  let suffix = ''
  for (let place = 0; place < suffixLength; place += 1) {
    suffix = letters.charAt(rest % letters.length) + suffix
    rest = Math.floor(rest / letters.length)
  }
  if (rest > 0) throw new RangeError('no more words')
  return stem + suffix
}

export const wordPattern = new RegExp(`${stem}[${letters}]{${suffixLength}}`, 'giu')

/** One of ten thousand that ring nowhere (ARCEP, decision 2018-0881). */
export function phoneToken(serial: number): string {
  if (serial > 9999) throw new RangeError('no more phones')
  return `063998${serial.toString().padStart(4, '0')}`
}

export const phonePattern = /(?:\+33|0033|0)[\s.\-()\u00a0\u202f]*6(?:[\s.\-\u00a0\u202f]*\d){8}(?!\d)/gu

const firstBirthDay = Date.UTC(1940, 0, 1)
const dayLength = 86_400_000

/** A day from 1940 on: no offer, consent or session of the world can be of that day. */
export function birthDateToken(serial: number): string {
  return new Date(firstBirthDay + serial * dayLength).toISOString().slice(0, 10)
}

const monthNames = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
/** `1941-02-03`, `03/02/1941` and `3 février 1941`. */
export const datePattern = new RegExp(
  [
    String.raw`(?<year>19\d\d)-(?<month>\d\d)-(?<day>\d\d)`,
    String.raw`(?<firstDay>\d\d)[/.](?<middleMonth>\d\d)[/.](?<lastYear>19\d\d)`,
    String.raw`(?<namedDay>\d{1,2})(?:er)?[\s\u00a0\u202f](?<name>${monthNames})[\s\u00a0\u202f](?<namedYear>19\d\d)`,
  ].join('|'),
  'giu',
)

/** H3 indexes of resolution 9. */
export const cellPattern = /89[0-9a-f]{9}ffff/giu

/** Any address: those of accounts are the world's own, all different. */
export const emailPattern = /[a-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/giu

export const idPattern = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/giu
