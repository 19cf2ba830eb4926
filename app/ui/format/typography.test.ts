import { expect, it } from 'vitest'
import { joinWords, nonBreaking } from './typography'

it('binds French punctuation to its word', () => {
  expect(nonBreaking('Qui ? « moi » : à 42 % !')).toBe(
    'Qui\u00a0? «\u00a0moi\u00a0»\u00a0: à 42\u00a0%\u00a0!',
  )
})

it('adds no space where there was none', () => {
  expect(nonBreaking('https://exemple.fr à 14:30')).toBe('https://exemple.fr à 14:30')
})

it('joins words', () => {
  expect(joinWords(['anglais'])).toBe('anglais')
  expect(joinWords(['anglais', 'turc', 'arabe'])).toBe('anglais, turc et arabe')
})
