import { expect, it } from 'vitest'
import type { ProfileTraits } from '../masking/mask-profile'
import { factsOf, traitsOf } from './card-facts'

const traits: ProfileTraits = {
  occupationFamilies: ['K22', 'N11', 'N41'],
  experience: 'three_years_or_more',
  licences: [],
  certificates: null,
  languages: [{ code: 'fr', level: 'B1' }],
  weeklyRhythm: 0b101,
  skills: [300, 400],
}

it('says on a card with every fact what a person told, and nothing twice', () => {
  expect(traitsOf(factsOf(traits))).toEqual(traits)
})

it('names the large domain where no family of it is shared', () => {
  const shared = factsOf(traits).filter((fact) => fact !== 'family:N11' && fact !== 'family:N41')
  expect(traitsOf(shared).occupationFamilies).toEqual(['K22', 'N'])
})
