import { nbsp, normaliseSpaces } from './typography'

const wholeNumber = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 })
const oneDecimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })
const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' })
const wholeEuros = new Intl.NumberFormat('fr-FR', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
})

/** `12 345`, or `12,5` with one decimal at most. */
export function formatNumber(value: number): string {
  return normaliseSpaces(oneDecimal.format(value))
}

/** `amount` in euros, not cents: `1 234,50 €`, and `1 800 €` when there are no cents. */
export function formatEuros(amount: number): string {
  const hasCents = Math.round(amount * 100) % 100 !== 0
  return normaliseSpaces((hasCents ? euros : wholeEuros).format(amount))
}

/** `share` from 0 to 1: `42 %`. */
export function formatShare(share: number): string {
  return `${wholeNumber.format(Math.round(share * 100))}${nbsp}%`
}

/** French counts zero and one as singular: `0 profil`, `1 profil`, `2 profils`. */
export function plural(count: number, one: string, many: string): string {
  return `${formatNumber(count)}${nbsp}${pluralWord(count, one, many)}`
}

/** The word alone, when the number stands elsewhere. */
export function pluralWord(count: number, one: string, many: string): string {
  return Math.abs(count) < 2 ? one : many
}

/** What a person typed, `1 234,50` or `1234.5`, as a number; `null` when it is not one. The inverse of `formatNumber`. */
export function readNumber(typed: string): number | null {
  const compact = typed.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(compact) ? Number(compact) : null
}
