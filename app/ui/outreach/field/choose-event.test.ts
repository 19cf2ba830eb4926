import { expect, it } from 'vitest'
import type { EventChoice } from '@/app/modules/outreach/shared'
import { chooseEvent } from './choose-event'

const event = (id: string, heldOn: string, startsAt: string, mine = true): EventChoice => ({
  id: id as EventChoice['id'],
  label: id,
  heldOn,
  startsAt,
  mine,
})
const events = [
  event('yesterday', '2026-12-02', '10:00'),
  event('morning', '2026-12-03', '10:00'),
  event('afternoon', '2026-12-03', '14:00'),
  event('of others', '2026-12-03', '15:00', false),
  event('tomorrow', '2026-12-04', '10:00'),
]
/** In winter, an hour after UTC. */
const at = (time: string) => new Date(`2026-12-03T${time}:00+01:00`)

it.each([
  ['08:00', 'morning'],
  ['10:00', 'morning'],
  ['13:59', 'morning'],
  ['14:00', 'afternoon'],
  ['23:30', 'afternoon'],
])('is at %s the latest of hers that has begun in Strasbourg, or the first to come', (time, chosen) => {
  expect(chooseEvent(events, at(time))).toBe(chosen)
})

it('is none where none of hers is held today', () => {
  expect(chooseEvent(events, new Date('2026-12-05T10:00:00Z'))).toBe('')
  expect(chooseEvent([event('of others', '2026-12-03', '10:00', false)], at('12:00'))).toBe('')
})
