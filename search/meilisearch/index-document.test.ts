import { latLngToCell } from 'h3-js'
import { expect, it } from 'vitest'
import { blankProfile } from '../blank-documents'
import { cellOfWord, cellWord, indexId, toIndexDocument } from './index-document'

it('keeps the order of ids in characters that a key may have', () => {
  const uuids = [
    '0190a000-0000-7000-8000-000000000001',
    '0190a000-0000-7000-8000-0000000000f0',
    'f190a000-0000-7000-8000-000000000000',
  ]
  const others = ['', 'Z', 'a', 'profile-1', 'profile-10', 'é']
  for (const ids of [uuids, others]) {
    expect(ids.map(indexId).toSorted()).toEqual(ids.map(indexId))
    expect(new Set(ids.map(indexId)).size).toBe(ids.length)
    for (const id of ids) expect(indexId(id)).toMatch(/^[\w-]{1,511}$/)
  }
})

it('writes cells short, and reads them back', () => {
  for (const resolution of [5, 7, 9]) {
    const cell = latLngToCell(48.594, 7.7, resolution)
    expect(cellWord(cell).length).toBeLessThan(9)
    expect(cellOfWord(cellWord(cell))).toBe(cell)
  }
})

it('names every unknown, so that none is taken for a no', () => {
  expect(toIndexDocument(blankProfile('nobody'))).toMatchObject({
    skills: [0],
    occupations: ['unknown'],
    licences: ['unknown'],
    certificates: [0],
    languages: ['unknown'],
    reach: ['unknown'],
    refusedContracts: [],
    busySlots: [],
    availableFrom: 0,
    homes: [],
  })
})

it('says each level reached, each shorter trip, each contract refused and each hour taken', () => {
  const document = toIndexDocument({
    ...blankProfile('somebody'),
    languages: [{ code: 'fr', level: 'B1' }],
    homeCell: latLngToCell(48.594, 7.7, 9),
    travelLimits: { bike: 20 },
    contracts: [
      'permanent',
      'fixed_term',
      'temporary',
      'seasonal',
      'apprenticeship',
      'professional_training',
    ],
    availability: 2 ** 28 - 2,
    occupationsHeld: [{ code: 'N1103', months: 0 }],
  })
  expect(document).toMatchObject({
    languages: ['fr_A1', 'fr_A2', 'fr_B1'],
    reach: ['bike_10', 'bike_15', 'bike_20'],
    refusedContracts: ['insertion'],
    busySlots: [0],
    occupations: ['N1103'],
    held: [],
  })
  expect(document.homes).toHaveLength(5)
})
