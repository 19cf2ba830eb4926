import { blankOffer, blankProfile } from '@/search/blank-documents'
import type { OfferCriteria, ProfileDocument } from '@/search/documents'
import { toSlots } from '@/search/weekly-slots'
import { latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { compareTrips } from '../trips'
import { checkGates, type Gate } from './gates'

const home = latLngToCell(48.594, 7.7, 9)
const near = latLngToCell(48.598, 7.722, 9)
const mondayMorning = toSlots([{ weekday: 'monday', dayPart: 'morning' }])
const mondayNight = toSlots([{ weekday: 'monday', dayPart: 'night' }])

type Asked = Partial<OfferCriteria>
type Known = Partial<ProfileDocument>

function check(asked: Asked, known: Known): Gate[] {
  const offer = { ...blankOffer('N1103'), ...asked }
  const profile = { ...blankProfile('p'), ...known }
  return checkGates(offer, profile, compareTrips(offer, profile))
}

describe('gates', () => {
  it('are none when the offer asks nothing', () => {
    const everything: Known = {
      homeCell: home,
      travelLimits: { walk: 10 },
      contracts: [],
      licences: [],
      pools: ['x'],
    }
    expect(check({}, everything)).toEqual([])
    expect(check({ slots: 0 }, { availability: 0 })).toEqual([])
  })

  const cases: [string, Asked, Known, Gate['gate'], Gate['state']][] = [
    ['pool, member', { pool: 'a' }, { pools: ['b', 'a'] }, 'pool', 'open'],
    ['pool, not a member', { pool: 'a' }, { pools: ['b'] }, 'pool', 'closed'],
    ['contract accepted', { contract: 'seasonal' }, { contracts: ['seasonal'] }, 'contract', 'open'],
    ['contract not accepted', { contract: 'seasonal' }, { contracts: ['permanent'] }, 'contract', 'closed'],
    ['contracts all refused', { contract: 'seasonal' }, { contracts: [] }, 'contract', 'closed'],
    ['contracts not known', { contract: 'seasonal' }, {}, 'contract', 'unknown'],
    [
      'slots covered',
      { slots: mondayMorning },
      { availability: mondayMorning | mondayNight },
      'slots',
      'open',
    ],
    [
      'slots in part',
      { slots: mondayMorning | mondayNight },
      { availability: mondayMorning },
      'slots',
      'closed',
    ],
    ['never available', { slots: mondayMorning }, { availability: 0 }, 'slots', 'closed'],
    ['availability not known', { slots: mondayMorning }, {}, 'slots', 'unknown'],
    ['free that very day', { startsOn: '2026-03-01' }, { availableFrom: '2026-03-01' }, 'start', 'open'],
    ['free a day late', { startsOn: '2026-03-01' }, { availableFrom: '2026-03-02' }, 'start', 'closed'],
    ['start not known', { startsOn: '2026-03-01' }, {}, 'start', 'unknown'],
    [
      'near by bike',
      { workplaceCell: near },
      { homeCell: home, travelLimits: { bike: 15, walk: 10 } },
      'travel',
      'open',
    ],
    [
      'too far on foot',
      { workplaceCell: near },
      { homeCell: home, travelLimits: { walk: 15 } },
      'travel',
      'closed',
    ],
    ['at home', { workplaceCell: home }, { homeCell: home, travelLimits: { walk: 10 } }, 'travel', 'open'],
    [
      'tram by day',
      { workplaceCell: near, slots: mondayMorning },
      { homeCell: home, travelLimits: { transit: 60 } },
      'travel',
      'open',
    ],
    [
      'tram at night',
      { workplaceCell: near, slots: mondayNight },
      { homeCell: home, travelLimits: { transit: 60 } },
      'travel',
      'closed',
    ],
    [
      'bike at night',
      { workplaceCell: near, slots: mondayNight },
      { homeCell: home, travelLimits: { transit: 60, bike: 20 } },
      'travel',
      'open',
    ],
    ['home not known', { workplaceCell: near }, { travelLimits: { walk: 10 } }, 'travel', 'unknown'],
    [
      'home not a cell',
      { workplaceCell: near },
      { homeCell: 'nowhere', travelLimits: { walk: 10 } },
      'travel',
      'unknown',
    ],
    ['limits not known', { workplaceCell: near }, { homeCell: home }, 'travel', 'unknown'],
    [
      'limits for no mode',
      { workplaceCell: near },
      { homeCell: home, travelLimits: {} },
      'travel',
      'unknown',
    ],
  ]
  it.each(cases)('%s', (_, asked, known, name, state) => {
    const gate = check(asked, known).find((each) => each.gate === name)
    expect(gate?.state).toBe(state)
  })

  it('says which slots are lacking, and why the tram is no way there', () => {
    const [slots, travel] = check(
      { slots: mondayMorning | mondayNight, workplaceCell: near },
      { availability: mondayMorning, homeCell: home, travelLimits: { transit: 30 } },
    )
    expect(slots).toMatchObject({ gate: 'slots', lacking: mondayNight })
    expect(travel).toMatchObject({
      gate: 'travel',
      trips: [{ mode: 'transit', limit: 30, runs: false, reason: 'no_transit_at_night' }],
    })
  })
})
