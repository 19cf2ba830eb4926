import { expect, it } from 'vitest'
import { inventedSiret } from './establishments'
import { anySource, createRandom } from './source/random'

/** Doubles every second digit from the right: a valid number sums to a multiple of ten. */
function luhnSum(digits: string): number {
  let sum = 0
  for (let place = 1; place <= digits.length; place += 1) {
    const digit = Number(digits.at(-place))
    const value = place % 2 === 0 ? digit * 2 : digit
    sum += value > 9 ? value - 9 : value
  }
  return sum
}

it('makes SIRETs valid by their own check digit and by that of their SIREN', () => {
  const source = { ...anySource(), random: createRandom(4), now: new Date('2026-01-15T12:00:00Z') }
  for (let round = 0; round < 500; round += 1) {
    const siret = inventedSiret(source)
    expect(siret).toMatch(/^000\d{11}$/)
    expect(luhnSum(siret) % 10).toBe(0)
    expect(luhnSum(siret.slice(0, 9)) % 10).toBe(0)
  }
})
