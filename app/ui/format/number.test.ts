import { describe, expect, it } from 'vitest'
import { formatEuros, formatNumber, formatShare, plural, pluralWord, readNumber } from './number'

describe('formatEuros', () => {
  it('writes cents with a comma and groups thousands with non-breaking spaces', () => {
    expect(formatEuros(1234.5)).toBe('1\u00a0234,50\u00a0€')
    expect(formatEuros(12.31)).toBe('12,31\u00a0€')
  })

  it('leaves cents out of a whole amount', () => {
    expect(formatEuros(1800)).toBe('1\u00a0800\u00a0€')
    expect(formatEuros(0)).toBe('0\u00a0€')
  })

  it('is not fooled by floating point', () => {
    expect(formatEuros(0.1 + 0.2)).toBe('0,30\u00a0€')
    expect(formatEuros(29.999999)).toBe('30\u00a0€')
  })
})

describe('plural', () => {
  it.each([
    [0, '0\u00a0profil'],
    [1, '1\u00a0profil'],
    [1.5, '1,5\u00a0profil'],
    [2, '2\u00a0profils'],
    [1200, '1\u00a0200\u00a0profils'],
  ])('%s', (count, expected) => {
    expect(plural(count, 'profil', 'profils')).toBe(expected)
  })

  it('gives the word alone', () => {
    expect(pluralWord(1, 'offre', 'offres')).toBe('offre')
    expect(pluralWord(3, 'offre', 'offres')).toBe('offres')
  })
})

it('writes shares and decimals the French way', () => {
  expect(formatShare(0.425)).toBe('43\u00a0%')
  expect(formatNumber(12345.67)).toBe('12\u00a0345,7')
})

describe('readNumber', () => {
  it.each([
    ['1 234,50', 1234.5],
    ['12.31', 12.31],
    [' 7 ', 7],
    [formatNumber(12345.6), 12345.6],
  ])('reads %s', (typed, expected) => {
    expect(readNumber(typed)).toBe(expected)
  })

  it.each(['', 'douze', '1,2,3', '1e5', '12 €'])('does not read %s', (typed) => {
    expect(readNumber(typed)).toBeNull()
  })
})
