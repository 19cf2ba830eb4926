/** La Poste gives its sites numbers that fail Luhn; the sum of their digits is a multiple of five instead (INSEE). */
const laPoste = '356000000'

/** The 14 digits of what was typed, without the spaces and dots people group them with. */
export function normaliseSiret(text: string): string {
  return text.replace(/[\s.\u00a0\u202f]/gu, '')
}

/** Whether 14 digits, spaces aside, form the number of an establishment. Says nothing of whether it exists. */
export function isValidSiret(text: string): boolean {
  const siret = normaliseSiret(text)
  // Zero satisfies Luhn and is nobody's number.
  if (!/^[0-9]{14}$/u.test(siret) || /^0+$/u.test(siret)) return false
  if (passesLuhn(siret)) return true
  return siret.startsWith(laPoste) && sumOf([...siret].map(Number)) % 5 === 0
}

function passesLuhn(digits: string): boolean {
  const weighted = [...digits].reverse().map((digit, position) => {
    const value = Number(digit) * (position % 2 === 1 ? 2 : 1)
    return value > 9 ? value - 9 : value
  })
  return sumOf(weighted) % 10 === 0
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
