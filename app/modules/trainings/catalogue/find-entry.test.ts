import { expect, it } from 'vitest'
import type { TrainingSession } from '../shared'
import { findEntry } from './find-entry'

const session = (startsOn: string): TrainingSession => ({
  id: '00000000-0000-4000-8000-000000000001' as TrainingSession['id'],
  startsOn,
  endsOn: '2027-12-31',
  place: 'Hautepierre',
  seats: 12,
})
const today = '2027-03-10'

it('is the first session that has not begun before today', () => {
  const sessions = [session('2027-05-01'), session('2027-03-10'), session('2027-03-09')]
  expect(findEntry({ kind: 'training', sessions }, today)).toMatchObject({
    kind: 'session',
    session: { startsOn: '2027-03-10' },
  })
})

it('is all year for what has no sessions, but for a training, which cannot be entered without one', () => {
  expect(findEntry({ kind: 'licence_help', sessions: [] }, today)).toEqual({ kind: 'all_year' })
  expect(findEntry({ kind: 'training', sessions: [] }, today)).toEqual({ kind: 'none' })
  expect(findEntry({ kind: 'licence_help', sessions: [session('2027-01-01')] }, today)).toEqual({
    kind: 'none',
  })
})
