import { describe, expect, it } from 'vitest'
import { findPattern, indexWords, readPattern } from './match-pattern'
import { readWords } from './read-words'

const finds = (pattern: string, text: string) =>
  findPattern(indexWords(readWords(text)), readPattern(pattern), { steps: 0 }).length > 0

describe('a pattern', () => {
  it.each([
    ['profil|profils jeune', 'Un profil jeune', true],
    ['profil jeune', 'profil. Jeune', false],
    ['limite age', 'limite d’âge', true],
    ['etudiant*', 'étudiantes', true],
    ['une tres? bonne presentation', 'une bonne présentation', true],
    ['une tres? bonne presentation', 'une très bonne présentation', true],
    ['entre #18-70 ~1 #18-70 ans', 'entre 20 et 30 ans', true],
    ['entre #18-70 ~1 #18-70 ans', 'entre 3 et 6 ans', false],
    ['vous ~2 jeune', 'vous êtes très jeune', true],
    ['vous ~2 jeune', 'vous êtes tous très jeune', false],
    ['^ jeune', 'jeune', true],
    ['^ jeune', 'un jeune', false],
    ['vehicule $', 'permis et véhicule.', true],
    ['vehicule $', 'véhicule fourni', false],
  ])('%s in « %s »: %s', (pattern, text, found) => {
    expect(finds(pattern, text)).toBe(found)
  })
})
