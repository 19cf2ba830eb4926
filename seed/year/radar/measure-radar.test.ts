import { expect, it } from 'vitest'
import type { RadarKind } from '@/app/modules/casework/shared'
import { createRandom } from '../../builders/index.server'
import { beginLife, type Phase } from '../people/life'
import type { Person } from '../people/person'
import { measureRadar } from './measure-radar'
import type { Week } from './watch-radar.server'

/** As much of a person as is measured: how she is, and when she dropped out. */
function someone(losses: Person['life']['losses'] = []): Pick<Person, 'life'> {
  return { life: { ...beginLife(createRandom(1), 100), losses } }
}

const week = (day: number, ...people: [Pick<Person, 'life'>, Phase, ...RadarKind[]][]): Week => ({
  day,
  people: people.map(([person, phase, ...kinds]) => ({ person, phase, kinds })),
})

it('counts whom the rules named two weeks before she dropped out, and whom they named for nothing', () => {
  const seen = someone([{ slippedOn: 10, goneOn: 30, cause: 'family' }])
  const missed = someone([{ slippedOn: 25, goneOn: 30, cause: 'moved' }])
  const newcomer = someone([{ slippedOn: 25, goneOn: 30, cause: 'moved' }])
  const well = someone()
  const figures = measureRadar([
    week(6, [seen, 'searching'], [missed, 'searching'], [well, 'searching', 'silent']),
    week(13, [seen, 'slipping', 'missed', 'silent'], [missed, 'searching'], [well, 'searching']),
    // Too late: two weeks before she dropped out is the sixteenth day.
    week(
      20,
      [seen, 'slipping'],
      [missed, 'searching', 'missed'],
      [well, 'searching'],
      [newcomer, 'searching'],
    ),
    week(34, [seen, 'gone', 'silent'], [missed, 'gone'], [well, 'searching'], [newcomer, 'gone']),
  ])
  expect(figures).toEqual({
    dropouts: 2,
    listed_two_weeks_before: 1,
    recall: 0.5,
    sudden: 1,
    listed: 4,
    listed_at_risk: 2,
    precision: 0.5,
    listed_not_gone: 3,
    listed_slipping: 1,
    precision_not_gone: 0.333,
    base_rate: 0.357,
    rules: {
      silent: { caught: 1, caught_alone: 0, listed: 3, listed_at_risk: 2 },
      missed: { caught: 1, caught_alone: 0, listed: 2, listed_at_risk: 1 },
    },
  })
})
