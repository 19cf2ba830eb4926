import { expect, it } from 'vitest'
import { blankProfile } from '@/search/blank-documents'
import type { ProfileDocument } from '@/search/documents'
import { whyUnseen } from './why-unseen'

const told: ProfileDocument = {
  ...blankProfile('resident'),
  skills: [1],
  occupationsSought: ['N1103'],
  occupationsHeld: [{ code: 'N1103', months: 3 }],
  homeCell: '891f9a2f6cfffff',
  travelLimits: { walk: 20 },
}
const why = (places: (number | null)[], profile = told, inOtherPools = 0) =>
  whyUnseen({ profile, places, inOtherPools }, 20)

it('says that nobody opened the lists', () => {
  expect(why([])).toEqual([{ kind: 'lists_unread' }])
})

it('says that she comes next, as soon as one list has her on its first page', () => {
  expect(why([null, 44, 20])).toEqual([{ kind: 'next_in_line', place: 20 }])
})

it('says that she ranks low everywhere, with her best place', () => {
  expect(why([44, null, 21])).toEqual([{ kind: 'ranked_low', place: 21 }])
  expect(why([null, null])).toEqual([{ kind: 'ranked_low', place: null }])
})

it('names the empty answers that the score reads, only where the rank is the reason', () => {
  const silent = { ...told, skills: [], homeCell: null, contracts: null }
  expect(why([30], silent)).toEqual([
    { kind: 'ranked_low', place: 30 },
    { kind: 'empty_fields', fields: ['skills', 'trips'] },
  ])
  expect(why([3], silent)).toEqual([{ kind: 'next_in_line', place: 3 }])
  expect(why([], silent)).toEqual([{ kind: 'lists_unread' }])
})

it('adds the offers that another pool would open', () => {
  expect(why([], told, 2)).toEqual([{ kind: 'lists_unread' }, { kind: 'other_pools', offers: 2 }])
})
