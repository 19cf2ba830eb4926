import { travelModes } from '@/drizzle/vocabulary'
import { latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { allSlots, toSlots } from '../weekly-slots'
import { estimateTravel, travelAssumptions, travelBand } from './travel-time'

const hautepierre = latLngToCell(48.594, 7.7, 9)
const cronenbourg = latLngToCell(48.598, 7.722, 9)
const haguenau = latLngToCell(48.815, 7.79, 9)
const fridayNight = toSlots([{ weekday: 'friday', dayPart: 'night' }])
const mondayMorning = toSlots([{ weekday: 'monday', dayPart: 'morning' }])

describe('estimateTravel', () => {
  it.each(travelModes)('takes only the fixed minutes to the same cell (%s)', (mode) => {
    expect(estimateTravel(hautepierre, hautepierre, mode, null)).toEqual({
      kind: 'estimate',
      mode,
      minutes: travelAssumptions[mode].overheadMinutes,
      kilometres: 0,
    })
  })

  it('finds the next neighbourhood at half an hour on foot and less by every other mode', () => {
    const minutes = Object.fromEntries(
      travelModes.map((mode) => {
        const travel = estimateTravel(hautepierre, cronenbourg, mode, mondayMorning)
        return [mode, travel.kind === 'estimate' ? travel.minutes : null]
      }),
    )
    // Cell centres 1.6 km apart.
    expect(minutes).toEqual({ walk: 27, bike: 11, transit: 16, car: 11 })
  })

  it('is the same both ways, and faster past the town than in it', () => {
    const there = estimateTravel(hautepierre, haguenau, 'car', null)
    expect(estimateTravel(haguenau, hautepierre, 'car', null)).toEqual(there)
    // 25.4 km apart, 34.3 km of way: 14.4 minutes in town, 30.9 beyond, 5 to park.
    expect(there).toMatchObject({ kind: 'estimate', minutes: 51 })
  })

  it.each([fridayNight, allSlots])('has no public transport as soon as one slot is a night (%i)', (slots) => {
    expect(estimateTravel(hautepierre, cronenbourg, 'transit', slots)).toEqual({
      kind: 'unreachable',
      mode: 'transit',
      reason: 'no_transit_at_night',
    })
    expect(estimateTravel(hautepierre, cronenbourg, 'bike', slots).kind).toBe('estimate')
  })

  it('supposes that public transport runs when the hours are not known', () => {
    expect(estimateTravel(hautepierre, cronenbourg, 'transit', null).kind).toBe('estimate')
  })
})

describe('travelBand', () => {
  it.each([
    [0, 15],
    [15, 15],
    [16, 30],
    [45, 45],
    [60, 60],
    [61, null],
  ])('%i minutes are in band %s', (minutes, band) => {
    expect(travelBand(minutes)).toBe(band)
  })
})
