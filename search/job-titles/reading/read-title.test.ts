import { expect, it } from 'vitest'
import { frenchStems } from '../../words/french-words'
import { readTitle, wordsOf } from './read-title'

const titleWords = new Set(
  frenchStems('agent entretien locaux conseiller téléconseiller aide soignant cariste'),
)
const read = (query: string) => readTitle(query, (stem) => titleWords.has(stem))
const readingsOf = (query: string) => read(query).map(({ words }) => words.join(' '))
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
  const [first, ...others] = read('caissière CDI')
  expect(first?.words).toContain(stems('hôte'))
  expect(others.map(({ words }) => words)).toContainEqual(frenchStems('caissière CDI'))
})

it('takes the first piece of a label for the trade and leaves the others beside it', () => {
  const readings = read('Boulanger - Hôtel du Lac')
  expect(readings).toContainEqual({ words: ['boulanger'], aside: ['hotel', 'lac'], trust: 1 })
  const later = readings.find(({ words }) => words.includes('hotel') && !words.includes('boulanger'))
  expect(later).toMatchObject({ aside: ['boulanger'] })
  expect(later?.trust).toBeLessThan(1)
})

it('reads both genders of a title as one', () => {
  expect(read("Conducteur / Conductrice d'autocars")).toEqual(read('conducteur autocar'))
})

it('reads nothing in what holds no word', () => {
  for (const query of ['', '  ', 'h/f', 'de la', '!?', '35h']) expect(read(query)).toEqual([])
})

it('looks for what tells a trade, unless nothing does', () => {
  expect(wordsOf(read('cariste CDI nuit'))).toEqual(frenchStems('cariste'))
  expect(wordsOf(read('intérim'))).toEqual(frenchStems('intérim'))
})

it('stays within bounds however much is pasted', () => {
  const pasted = Array.from({ length: 200 }, () => 'agent d’entretien, aide cuisine - tech elec').join(' / ')
  expect(read(pasted).length).toBeLessThanOrEqual(24)
})

it.each([
  ['agent dentretien', 'agent entretien'],
  ['télé conseiller', 'téléconseiller'],
  ['aidesoignante', 'aide soignante'],
])('reads « %s » as « %s »', (typed, meant) => {
  expect(read(typed)).toEqual(read(meant))
})

it('finds a saying through a slip, and trusts it a little less', () => {
  const meant = (query: string) =>
    read(query).find(({ words }) => words.join(' ') === stems('employé de ménage'))
  expect(meant('femme de menaje')?.trust).toBeLessThan(meant('femme de menage')?.trust ?? 0)
})

it('takes the longest of the sayings that begin alike', () => {
  const meant = readingsOf('surveillant de nuit en foyer')
  expect(meant).toContain(stems('veilleur de nuit foyer'))
  expect(meant.join(' / ')).not.toContain(stems('milieu scolaire'))
})
