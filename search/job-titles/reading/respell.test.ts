import { expect, it } from 'vitest'
import { frenchStems } from '../../words/french-words'
import { respell } from './respell'

const words = new Set(
  frenchStems('agent entretien téléconseiller conseiller aide soignant vie devis électromécanicien'),
)
const spell = (piece: string) => respell(piece, (stem) => words.has(stem))

it.each([
  ['agent dentretien', 'agent entretien'],
  ['tele conseiller', 'teleconseiller'],
  ['electro-mecanicienne', 'electromecanicienne'],
  ['aidesoignante', 'aide soignante'],
])('spells « %s » as « %s »', (typed, meant) => {
  expect(spell(typed)).toBe(meant)
})

it.each([
  ['what is a word', 'conseiller vie'],
  ['short words that would make another one', 'aide de vie'],
  ['what is no word either way', 'dagobert tele maison'],
])('leaves %s', (_, typed) => {
  expect(spell(typed)).toBe(typed)
})
