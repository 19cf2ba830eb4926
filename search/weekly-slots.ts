/**
 * A week of work as a set of 28 slots, weekday × day part, held in one number so that "do her free slots
 * cover the offer's" is a single comparison, here as in the engines.
 */
import { dayParts, weekdays, type DayPart, type Weekday } from '@/drizzle/vocabulary'
import type { WeeklySlots } from './documents'

export interface Slot {
  weekday: Weekday
  dayPart: DayPart
}

const slotCount = weekdays.length * dayParts.length

export const noSlots: WeeklySlots = 0
export const allSlots: WeeklySlots = 2 ** slotCount - 1

/** The set that holds this one slot: bit `weekday * 4 + dayPart`, Monday morning being bit 0. */
export function slotBit({ weekday, dayPart }: Slot): WeeklySlots {
  return 1 << (weekdays.indexOf(weekday) * dayParts.length + dayParts.indexOf(dayPart))
}

export function toSlots(slots: Iterable<Slot>): WeeklySlots {
  let set = noSlots
  for (const slot of slots) set |= slotBit(slot)
  return set
}

/** In week order, Monday morning first. */
export function listSlots(set: WeeklySlots): Slot[] {
  return weekdays.flatMap((weekday) =>
    dayParts.map((dayPart) => ({ weekday, dayPart })).filter((slot) => (set & slotBit(slot)) !== 0),
  )
}

/** Slots of `asked` that `available` lacks. */
export function lackingSlots(available: WeeklySlots, asked: WeeklySlots): WeeklySlots {
  return asked & ~available
}

export function covers(available: WeeklySlots, asked: WeeklySlots): boolean {
  return lackingSlots(available, asked) === noSlots
}

const nightSlots = toSlots(weekdays.map((weekday) => ({ weekday, dayPart: 'night' })))

export function includesNight(set: WeeklySlots): boolean {
  return (set & nightSlots) !== 0
}

/** Guards what comes from outside: a whole number of at most 28 bits. */
export function isWeeklySlots(value: number): value is WeeklySlots {
  return Number.isInteger(value) && value >= noSlots && value <= allSlots
}
