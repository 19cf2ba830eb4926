import { expect, it } from 'vitest'
import { createLikenessFinder } from './likeness'

const words = ['cariste', 'caristes', 'serveur', 'servir', 'soudeur', 'manutentionaire', 'caces1a', 'b2b']
const find = createLikenessFinder(words)
const likes = (typed: string) =>
  Object.fromEntries(find(typed).map(({ word, likeness }) => [words[word] ?? '', likeness]))

it('is sure of the same word', () => {
  expect(likes('cariste')['cariste']).toBe(1)
})

it('takes a beginning for the word, the more of it the surer', () => {
  const [short, long] = [likes('sou')['soudeur'] ?? 0, likes('soude')['soudeur'] ?? 0]
  expect(short).toBeGreaterThan(0.5)
  expect(long).toBeGreaterThan(short)
  expect(likes('so')).toEqual({})
})

it('doubts that a whole word is only a beginning', () => {
  expect(likes('cariste')['caristes']).toBeLessThan(likes('carist')['caristes'] ?? 0)
})

it.each([
  ['a letter changed', 'sourdeur', 'soudeur'],
  ['a letter left out', 'sodeur', 'soudeur'],
  ['two letters swapped', 'sevreur', 'serveur'],
])('forgives %s', (_, typed, word) => {
  expect(likes(typed)[word]).toBeGreaterThan(0)
})

it('forgives two slips in a long word, one in a short one, none in the first letter', () => {
  expect(likes('manutensionairre')['manutentionaire']).toBe(0.7)
  expect(likes('sodder')).toEqual({})
  expect(likes('foudeur')).toEqual({})
})

it('has no slip in a word that exists, nor in a code', () => {
  expect(Object.keys(likes('servir'))).toEqual(['servir'])
  expect(likes('caces1b')).toEqual({})
})
