import { describe, expect, it } from 'vitest'
import { measureSms, toSmsText } from './sms-text'

describe('a text message', () => {
  it.each([
    ['nothing', '', 'gsm', 0, 1],
    ['160 septets', 'a'.repeat(160), 'gsm', 160, 1],
    ['one more', 'a'.repeat(161), 'gsm', 161, 2],
    ['two of 153', 'a'.repeat(306), 'gsm', 306, 2],
    ['one more than those', 'a'.repeat(307), 'gsm', 307, 3],
    ['accents of the alphabet', 'éèàùÄÖÜäöüßÇ', 'gsm', 12, 1],
    ['what is escaped counts twice', '€[]{}~|^\\', 'gsm', 18, 1],
    ['a letter outside makes all of it UCS-2', 'reçu', 'ucs2', 4, 1],
    ['70 units', `${'a'.repeat(69)}ş`, 'ucs2', 70, 1],
    ['71 units', `${'a'.repeat(70)}ş`, 'ucs2', 71, 2],
    ['two of 67', 'ş'.repeat(134), 'ucs2', 134, 2],
    ['one more than those', 'ş'.repeat(135), 'ucs2', 135, 3],
    ['a sign of two units', '😀', 'ucs2', 2, 1],
  ])('is measured: %s', (_name, text, alphabet, units, segments) => {
    expect(measureSms(text)).toEqual({ alphabet, units, segments })
  })

  it('is written as a telephone takes it', () => {
    expect(toSmsText('L’offre\u00a0: «\u00a0oui\u00a0»\u202f– \u2068demain\u2069…')).toBe(
      'L\'offre : " oui " - demain...',
    )
  })
})
