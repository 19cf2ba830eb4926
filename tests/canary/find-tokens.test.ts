import { describe, expect, it } from 'vitest'
import { findTokens, plainPhone, type TokenField, type TokenRegister } from './find-tokens'
import { birthDateToken, phoneToken, wordToken } from './token-shapes'

const word = wordToken(41)
const phone = phoneToken(12)
const day = birthDateToken(400)
const cell = '891f9a2f6cfffff'
const id = '6a1f0a52-3d5f-4f0e-9a52-0a4a2f1f9b10'
const register: TokenRegister = new Map(
  (
    [
      ['familyName', word],
      ['phone', plainPhone(phone)],
      ['birthDate', day],
      ['homeCell', cell],
      ['id', id],
      ['accountEmail', 'nour.b@exemple.test'],
    ] satisfies [TokenField, string][]
  ).map(([field, plain]) => [plain, { field, residentId: 'r' }]),
)
const fieldsIn = (text: string) => findTokens(register, text).map(({ field }) => field)

describe('findTokens', () => {
  it.each([
    ['as it is', `Mme ${word}.`],
    ['in capitals', word.toUpperCase()],
    ['inside a longer word', `x${word}y`],
    ['escaped for JSON', `"\\u006b${word.slice(1)}"`],
    ['as HTML entities', `&#x6b;&#${word.charCodeAt(1)};${word.slice(2)}`],
    ['percent-encoded', [...word].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('')],
    ...[0, 1, 2, 3].map((shift): [string, string] => [
      `in base64, ${shift} bytes in`,
      Buffer.from(`${'-'.repeat(shift)}name=${word}&x=1`).toString('base64'),
    ]),
    ['in base64 that follows other letters', `ab${Buffer.from(`{"name":"${word}"}`).toString('base64url')}`],
  ])('finds a name %s', (_, text) => {
    expect(fieldsIn(text)).toContain('familyName')
  })

  it.each([
    '0639980012',
    '06 39 98 00 12',
    '06\u202f39\u202f98\u202f00\u202f12',
    '06.39.98.00.12',
    '+33639980012',
    '+33 6 39 98 00 12',
    '%2B33639980012',
    'tel:+33-6-39-98-00-12',
  ])('finds a phone written %s', (text) => {
    expect(fieldsIn(text)).toEqual(['phone'])
  })

  it.each([
    '1941-02-04',
    '04/02/1941',
    '4 février 1941',
    '4\u00a0février\u00a01941',
    '4&nbsp;f&#xe9;vrier&nbsp;1941',
  ])('finds a day written %s', (text) => {
    expect(day).toBe('1941-02-04')
    expect(fieldsIn(text)).toEqual(['birthDate'])
  })

  it('finds a home, an id and an address', () => {
    expect(fieldsIn(`<option value="${cell}">`)).toEqual(['homeCell'])
    expect(fieldsIn(`/conseil/habitants/${id.toUpperCase()}`)).toEqual(['id'])
    expect(fieldsIn('mailto:Nour.B@exemple.test?subject=x')).toEqual(['accountEmail'])
  })

  it('finds nothing in what was not planted', () => {
    expect(fieldsIn(`${wordToken(42)} ${phoneToken(13)} ${birthDateToken(401)} 891f9a2f6dfffff`)).toEqual([])
    expect(fieldsIn('kanari 2026-11-25 06 12 34 56 78 %ZZ &#x110000; %ff')).toEqual([])
  })
})

it('makes tokens that differ', () => {
  const serials = Array.from({ length: 3000 }, (_, serial) => serial)
  for (const make of [wordToken, phoneToken, birthDateToken]) {
    expect(new Set(serials.map(make)).size).toBe(serials.length)
  }
})
