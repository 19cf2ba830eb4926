import { blankOffer, blankProfile } from '../blank-documents'
import type { OfferCriteria } from '../documents'
import { toSlots } from '../weekly-slots'
import { relaxationsOf } from './relaxations'
import { scoreMatch } from './score-match'
import { builtInWeights } from './weights'
import { createMatchVocabulary } from './vocabulary'
import { expect, it } from 'vitest'

const monday = toSlots([{ weekday: 'monday', dayPart: 'morning' }])
const mondayNight = toSlots([{ weekday: 'monday', dayPart: 'night' }])
const saturday = toSlots([{ weekday: 'saturday', dayPart: 'morning' }])
const vocabulary = createMatchVocabulary({ skills: [], occupationSkills: [], neighbours: [] })

const demanding: OfferCriteria = {
  ...blankOffer('N1103'),
  pool: 'logistics',
  contract: 'permanent',
  slots: monday | mondayNight | saturday,
  startsOn: '2026-12-01',
  skills: [
    { code: 1, importance: 2, indispensable: true },
    { code: 2, importance: 2, indispensable: false },
  ],
  licences: [
    { code: 'B', indispensable: true },
    { code: 'C', indispensable: false },
  ],
  certificates: [{ code: 900, indispensable: true }],
  languages: [{ code: 'fr', level: 'B1', indispensable: true }],
}

it('takes away each requirement that keeps people out, one at a time, and none that does not', () => {
  expect(relaxationsOf(demanding).map(({ requirement }) => requirement)).toEqual([
    { kind: 'pool', pool: 'logistics' },
    { kind: 'contract', contract: 'permanent' },
    { kind: 'slots', slots: monday | mondayNight | saturday },
    { kind: 'nights', slots: mondayNight },
    { kind: 'weekends', slots: saturday },
    { kind: 'start', startsOn: '2026-12-01' },
    { kind: 'skill', code: 1 },
    { kind: 'licence', code: 'B' },
    { kind: 'certificate', code: 900 },
    { kind: 'language', language: { code: 'fr', level: 'B1' } },
  ])
  expect(relaxationsOf(blankOffer('N1103'))).toEqual([])
  expect(
    relaxationsOf({ ...blankOffer('N1103'), slots: saturday }).map(({ requirement }) => requirement.kind),
  ).toEqual(['slots'])
})

it('leaves the offer otherwise as it was: whoever fails one requirement alone passes without it', () => {
  const fits = {
    ...blankProfile('resident'),
    pools: ['logistics'],
    contracts: ['permanent' as const],
    availability: monday | mondayNight | saturday,
    availableFrom: '2026-11-01',
    skills: [1],
    licences: ['B' as const],
    certificates: [900],
    languages: [{ code: 'fr' as const, level: 'B1' as const }],
  }
  const lacking = [
    { ...fits, pools: [] },
    { ...fits, contracts: ['seasonal' as const] },
    { ...fits, availability: 0 },
    { ...fits, availability: monday | saturday },
    { ...fits, availability: monday | mondayNight },
    { ...fits, availableFrom: '2027-01-01' },
    { ...fits, skills: [2] },
    { ...fits, licences: ['A' as const] },
    { ...fits, certificates: [] },
    { ...fits, languages: [] },
  ]
  const eligible = (offer: OfferCriteria, profile: (typeof lacking)[number]) =>
    scoreMatch(offer, profile, vocabulary, builtInWeights).eligible
  expect(eligible(demanding, fits)).toBe(true)
  relaxationsOf(demanding).forEach(({ relaxed }, position) => {
    const [person] = lacking.slice(position)
    if (person === undefined) throw new Error('a requirement without its person')
    expect(eligible(demanding, person)).toBe(false)
    expect(eligible(relaxed, person)).toBe(true)
  })
})
