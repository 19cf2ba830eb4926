import { describe, expect, it } from 'vitest'
import { createEmbeddedLookup } from '../create-embedded-lookup'
import type { JobTitle } from '../port'
import { namesOf } from './catalogue'

const title = (code: number, label: string, occupationCode: string, occupationLabel = label): JobTitle => ({
  code,
  label,
  occupationCode,
  occupationLabel,
  synonyms: [],
})
const found = (titles: JobTitle[], query: string) =>
  createEmbeddedLookup(titles)
    .find(query)
    .map(({ code }) => code)

describe('order', () => {
  it('puts a title that says no more than the query before one that does', () => {
    const titles = [title(1, 'Chef / Cheffe cariste', 'N1'), title(2, 'Cariste', 'N2')]
    expect(found(titles, 'cariste')).toEqual([2, 1])
  })

  it('puts a title that answers more of the query before one that answers less', () => {
    const titles = [title(1, 'Vendeur / Vendeuse', 'D1'), title(2, 'Vendeur / Vendeuse en jardinerie', 'D2')]
    expect(found(titles, 'vendeuse jardinerie')).toEqual([2, 1])
  })

  it('weighs the trade, which is named first, more than a rare detail', () => {
    const titles = [
      title(1, 'Cariste', 'N1'),
      title(2, 'Responsable du tungstène', 'H1'),
      ...[3, 4, 5, 6].map((code) => title(code, `Cariste ${'abcdefg'.charAt(code)}bis`, `N${code}`)),
    ]
    expect(found(titles, 'cariste tungstène')[0]).toBe(1)
  })

  it('lets where and when matter little', () => {
    const titles = [title(1, 'Gardien / Gardienne de nuit', 'K1'), title(2, 'Soudeur / Soudeuse', 'H1')]
    expect(found(titles, 'soudeur nuit CDI Strasbourg')).toEqual([2])
  })

  it('reads what a title does not say from the other titles of its occupation', () => {
    const titles = [
      title(1, 'Monteur / Monteuse', 'H1'),
      title(2, 'Monteur / Monteuse', 'H2'),
      title(3, 'Assembleur / Assembleuse de fours', 'H2'),
    ]
    const order = found(titles, 'monteur fours')
    expect(order.indexOf(2)).toBeLessThan(order.indexOf(1))
  })

  it('puts the ordinary occupation first where nothing else decides, and the lower code after that', () => {
    const ordinary = [
      title(1, 'Électricien de théâtre', 'L1504'),
      title(2, 'Électricien de chantier', 'F1602'),
    ]
    expect(found(ordinary, 'électricien')).toEqual([2, 1])
    const equal = [title(9, 'Électricien de théâtre', 'L1'), title(8, 'Électricien de chantier', 'F1')]
    expect(found(equal, 'électricien')).toEqual([8, 9])
  })

  it('leaves out what answers nothing', () => {
    expect(found([title(1, 'Cariste', 'N1'), title(2, 'Boulanger', 'D1')], 'boulangère')).toEqual([2])
    expect(found([title(1, 'Cariste', 'N1')], 'h/f')).toEqual([])
  })

  it('answers the same twice', () => {
    const lookup = createEmbeddedLookup([title(1, 'Cariste', 'N1'), title(2, 'Chef cariste', 'N2')])
    expect(lookup.find('cariste 3')).toEqual(lookup.find('cariste 3'))
  })
})

it('finds a title by a synonym of this territory', () => {
  const titles = [{ ...title(1, 'Ripeur / Ripeuse', 'K1'), synonyms: ['ramasseur de poubelles'] }]
  expect(found(titles, 'ramasseuse de poubelle')).toEqual([1])
})

it.each([
  ['Serveur / Serveuse de bar', ['Serveur de bar', 'Serveuse de bar']],
  [
    'Chef cuisinier / Cheffe cuisinière à domicile',
    ['Chef cuisinier à domicile', 'Cheffe cuisinière à domicile'],
  ],
  ['Plaquiste', ['Plaquiste']],
  ['Auxiliaire de Vie Sociale (AVS)', ['Auxiliaire de Vie Sociale (AVS)', 'Auxiliaire de Vie Sociale']],
  ['Ouvrier -VRD- confirmé', ['Ouvrier -VRD- confirmé', 'Ouvrier confirmé']],
])('calls « %s » %j', (label, names) => {
  expect(namesOf(label)).toEqual(names)
})
