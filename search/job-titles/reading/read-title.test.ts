import { expect, it } from 'vitest'
import { frenchStems } from '../../words/french-words'
import { readTitle, wordsOf } from './read-title'

const readingsOf = (query: string) => readTitle(query).map(({ words }) => words.join(' '))
const stems = (text: string) => frenchStems(text).join(' ')

it.each([
  ['femme de menage', 'employé de ménage'],
  ['caissière', 'hôte de caisse'],
  ['chauffeur PL', 'chauffeur poids lourd'],
  ['prepa de commande', 'préparateur de commandes'],
  ['asst RH', 'assistant ressources humaines'],
  ['tech maintenance', 'technicien de maintenance industrielle'],
  ['agent d entretien h/f', 'agent d’entretien-propreté de locaux'],
  ['agent de cantine scolaire', 'employé de restauration collective scolaire'],
])('reads « %s » as « %s » too', (query, meant) => {
  expect(readingsOf(query)).toContain(stems(meant))
})

it('trusts what stands for the whole query more than its words', () => {
  const [first, ...others] = readTitle('caissière CDI')
  expect(first?.words).toContain(stems('hôte'))
  expect(others.map(({ words }) => words)).toContainEqual(frenchStems('caissière CDI'))
})

it('takes the first piece of a label for the trade and leaves the others beside it', () => {
  const readings = readTitle('Boulanger - Hôtel du Lac')
  expect(readings).toContainEqual({ words: ['boulanger'], aside: ['hotel', 'lac'], trust: 1 })
  const later = readings.find(({ words }) => words.includes('hotel') && !words.includes('boulanger'))
  expect(later).toMatchObject({ aside: ['boulanger'] })
  expect(later?.trust).toBeLessThan(1)
})

it('reads both genders of a title as one', () => {
  expect(readTitle("Conducteur / Conductrice d'autocars")).toEqual(readTitle('conducteur autocar'))
})

it('reads nothing in what holds no word', () => {
  for (const query of ['', '  ', 'h/f', 'de la', '!?', '35h']) expect(readTitle(query)).toEqual([])
})

it('looks for what tells a trade, unless nothing does', () => {
  expect(wordsOf(readTitle('cariste CDI nuit'))).toEqual(frenchStems('cariste'))
  expect(wordsOf(readTitle('intérim'))).toEqual(frenchStems('intérim'))
})

it('stays within bounds however much is pasted', () => {
  const pasted = Array.from({ length: 200 }, () => 'agent d’entretien, aide cuisine - tech elec').join(' / ')
  expect(readTitle(pasted).length).toBeLessThanOrEqual(24)
})
