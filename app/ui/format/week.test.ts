import { describe, expect, it } from 'vitest'
import { dayParts, weekdays, type DayPart, type Weekday } from '@/drizzle/vocabulary'
import { describeSlots, weekSlots, type WeekSlot } from './week'

const grid = (days: readonly Weekday[], parts: readonly DayPart[]): WeekSlot[] =>
  days.flatMap((day) => parts.map((part) => `${day}-${part}` as const))
const said = (slots: readonly WeekSlot[]) => describeSlots(slots).replaceAll('\u00a0', ' ')

it('lists the boxes in the order of the stored bits', () => {
  expect(weekSlots).toHaveLength(28)
  expect(weekSlots[0]).toBe('monday-morning')
  expect(weekSlots[weekdays.indexOf('sunday') * 4 + dayParts.indexOf('night')]).toBe('sunday-night')
})

describe('describeSlots', () => {
  it('says nothing and everything', () => {
    expect(said([])).toBe('aucun créneau')
    expect(said(weekSlots)).toBe('toute la semaine, à toute heure')
  })

  it('gathers days with the same hours', () => {
    const slots = [
      ...grid(weekdays.slice(0, 5), ['morning', 'afternoon']),
      ...grid(['saturday'], ['morning']),
    ]
    expect(said(slots)).toBe('lundi à vendredi : matin et après-midi ; samedi : matin')
  })

  it('does not make a range of two days, nor of days apart', () => {
    expect(said(grid(['saturday', 'sunday'], dayParts))).toBe('samedi et dimanche : à toute heure')
    expect(said(grid(['monday', 'wednesday', 'friday'], ['night']))).toBe(
      'lundi, mercredi et vendredi : nuit',
    )
  })

  it('does not depend on the order given, nor on repeats', () => {
    const slots = grid(['tuesday'], ['evening', 'morning', 'morning'])
    expect(said(slots)).toBe('mardi : matin et soir')
  })
})
