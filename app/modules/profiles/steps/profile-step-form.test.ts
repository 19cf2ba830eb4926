import { describe, expect, it } from 'vitest'
import { slotBit } from '@/search/weekly-slots'
import { toProfileStepForm } from './profile-step-form'
import { profileStepSchema, profileSteps } from './profile-steps'

type Stored = Parameters<typeof toProfileStepForm>[1]

const full: Stored = {
  identity: {
    givenName: 'Ana',
    familyName: 'Essai',
    phone: '+33612345678',
    email: 'ana@exemple.test',
    address: '1 rue des Essais',
    birthDate: '1990-05-04',
  },
  profile: {
    occupationsSought: [{ code: 'N1103', label: 'Magasinier' }],
    occupationsHeld: [{ code: 'N1101', label: 'Cariste', months: 18 }],
    skills: [{ code: 100_001, label: 'Ranger', kind: 'hardSkill', verified: true }],
    licences: [],
    certificates: [{ code: 404_093, label: 'CAP' }],
    languages: [{ code: 'tr', level: 'C2' }],
    contracts: ['permanent'],
    availability: slotBit({ weekday: 'monday', dayPart: 'morning' }),
    availableFrom: '2026-04-01',
    homeCell: '891f8d7a49bffff',
    place: null,
    travelLimits: { bike: 30 },
    updatedAt: new Date(0),
    confirmedAt: null,
  },
}

const today = '2026-03-12'

describe('toProfileStepForm', () => {
  it.each(profileSteps)('gives a form of step %s that saves what was stored', (step) => {
    const answer = profileStepSchema(step, today).parse(toProfileStepForm(step, full))
    expect(answer.values).toEqual(stored[step])
  })

  it('leaves the place as it is when no named area has its cell, and writes the phone as people do', () => {
    expect(toProfileStepForm('mobility', full)['place']).toBe('unchanged')
    expect(toProfileStepForm('identity', full)['phone']).toBe('06 12 34 56 78')
  })
})

const stored = {
  identity: full.identity,
  occupations: { sought: ['N1103'] },
  experience: { held: [{ code: 'N1101', months: 18 }] },
  skills: { skills: [100_001] },
  licences: { licences: [], certificates: [404_093] },
  languages: { languages: [{ code: 'tr', level: 'C2' }] },
  availability: { availability: full.profile.availability, availableFrom: '2026-04-01' },
  mobility: { place: 'unchanged', travelLimits: { bike: 30 } },
  contracts: { contracts: ['permanent'] },
}

it('says what is wrong with an optional field in its own words', () => {
  const read = profileStepSchema('identity', today).safeParse({
    ...toProfileStepForm('identity', full),
    phone: '06 12',
  })
  expect(read.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['phone', 'Indiquez un numéro français à dix chiffres, par exemple 06\u00a012\u00a034\u00a056\u00a078.'],
  ])
})
