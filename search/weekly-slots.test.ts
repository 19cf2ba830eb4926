import { dayParts, weekdays } from '@/drizzle/vocabulary'
import { describe, expect, it } from 'vitest'
import {
  allSlots,
  covers,
  includesNight,
  isWeeklySlots,
  lackingSlots,
  listSlots,
  noSlots,
  slotBit,
  toSlots,
} from './weekly-slots'

const everySlot = weekdays.flatMap((weekday) => dayParts.map((dayPart) => ({ weekday, dayPart })))

describe('weekly slots', () => {
  it('gives each of the 28 slots its own bit, Monday morning being bit 0', () => {
    expect(everySlot.map(slotBit)).toEqual(everySlot.map((_, position) => 2 ** position))
    expect(toSlots(everySlot)).toBe(allSlots)
    expect(allSlots).toBe(0xfffffff)
  })

  it('lists what it was made of, in week order', () => {
    const friday = { weekday: 'friday', dayPart: 'night' } as const
    const monday = { weekday: 'monday', dayPart: 'evening' } as const
    expect(listSlots(toSlots([friday, monday]))).toEqual([monday, friday])
    expect(listSlots(allSlots)).toEqual(everySlot)
    expect(listSlots(noSlots)).toEqual([])
  })

  it('covers when nothing asked is lacking', () => {
    const available = toSlots([
      { weekday: 'monday', dayPart: 'morning' },
      { weekday: 'sunday', dayPart: 'night' },
    ])
    const sunday = toSlots([{ weekday: 'sunday', dayPart: 'night' }])
    const tuesday = toSlots([{ weekday: 'tuesday', dayPart: 'morning' }])
    expect(covers(available, sunday)).toBe(true)
    expect(covers(available, sunday | tuesday)).toBe(false)
    expect(lackingSlots(available, sunday | tuesday)).toBe(tuesday)
    expect(covers(noSlots, noSlots)).toBe(true)
  })

  it('knows a night from an evening', () => {
    expect(includesNight(toSlots([{ weekday: 'sunday', dayPart: 'night' }]))).toBe(true)
    expect(includesNight(toSlots([{ weekday: 'sunday', dayPart: 'evening' }]))).toBe(false)
  })

  it.each([-1, 0.5, allSlots + 1, Number.NaN])('refuses %s as a week', (value) => {
    expect(isWeeklySlots(value)).toBe(false)
  })
})
