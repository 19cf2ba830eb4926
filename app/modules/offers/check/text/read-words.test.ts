import { describe, expect, it } from 'vitest'
import { readWords } from './read-words'

const wordsOf = (text: string) => readWords(text).map(({ word }) => word)

describe('reading the words of a text', () => {
  it.each([
    ['ÂGÉ', 'age'],
    ['a\u0302ge', 'age'],
    ['je\u00adune', 'jeune'],
    ['je\u200bune', 'jeune'],
    ['jеunе', 'jeune'], // Cyrillic е
    ['ｊｅｕｎｅ', 'jeune'],
    ['j e u n e', 'jeune'],
    ['j.e.u.n.e', 'jeune'],
    ['étu-\ndiante', 'etudiante'],
    ['cœur', 'coeur'],
  ])('finds the word in %j', (typed, word) => {
    expect(wordsOf(typed)).toContain(word)
  })

  it.each([
    'caissier·ère',
    'étudiant(e)',
    'INFIRMIER-E',
    'conducteur.trice.s',
    'magasinier/ère',
    'employé(e)s',
  ])('knows that %s says both sexes', (typed) => {
    const [first] = readWords(typed)
    expect(first).toMatchObject({ inclusive: true, start: 0 })
  })

  it.each(['est-elle', 'vendeur-caissier', 'et/ou'])('does not take %s for both sexes', (typed) => {
    expect(readWords(typed).some(({ inclusive }) => inclusive)).toBe(false)
  })

  it.each([
    ['1 500 €', 1500],
    ['1\u202f500,50', 1500.5],
    ['1.500', 1500],
    ['12,31', 12.31],
    ['9€', 9],
    ['trente', 30],
  ])('reads the number in %j', (typed, value) => {
    expect(readWords(typed)[0]?.value).toBe(value)
  })

  it('says where each word stands in the text as typed', () => {
    const text = 'FIlle\u00ad, 👩‍🍳 É\u0301té ; je\u00adune.'
    for (const { start, end } of readWords(text)) expect(text.slice(start, end)).not.toBe('')
    const last = readWords(text).at(-1)
    expect(text.slice(last?.start, last?.end)).toBe('je\u00adune')
  })

  it('keeps two sentences apart, and a range together', () => {
    expect(readWords('Un. Deux').map(({ sentence }) => sentence)).toEqual([0, 1])
    expect(new Set(readWords('20–30 ans').map(({ sentence }) => sentence)).size).toBe(1)
  })
})
