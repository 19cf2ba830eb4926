import { dayParts, weekdays, type DayPart, type Weekday } from '@/drizzle/vocabulary'
import type { WeeklySlots } from '@/search/documents'
import { allSlots, toSlots } from '@/search/weekly-slots'

const workingDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const

function week(days: readonly Weekday[], parts: readonly DayPart[]): WeeklySlots {
  return toSlots(days.flatMap((weekday) => parts.map((dayPart) => ({ weekday, dayPart }))))
}

/** The weeks that people here work or look for. */
export const rhythms = {
  earlyMornings: week([...workingDays, 'saturday'], ['morning']),
  officeHours: week(workingDays, ['morning', 'afternoon']),
  /** A lone parent's: no Wednesday, nothing past noon that would need somebody at the school gate. */
  schoolHours: week(['monday', 'tuesday', 'thursday', 'friday'], ['morning']),
  afternoons: week(workingDays, ['afternoon']),
  evenings: week(workingDays, ['evening']),
  /** Offices are cleaned before and after their people. */
  splitDays: week(workingDays, ['morning', 'evening']),
  twoShifts: week(workingDays, ['morning', 'afternoon', 'evening']),
  threeShifts: week(workingDays, dayParts),
  nights: week(['sunday', 'monday', 'tuesday', 'wednesday', 'thursday'], ['night']),
  weekEnds: week(['saturday', 'sunday'], ['morning', 'afternoon', 'evening']),
  shopWeek: week(['tuesday', 'wednesday', 'thursday', 'friday', 'saturday'], ['morning', 'afternoon']),
  diningRoom: week(['wednesday', 'thursday', 'friday', 'saturday', 'sunday'], ['afternoon', 'evening']),
  everyDay: week(weekdays, ['morning', 'afternoon', 'evening']),
  anyTime: allSlots,
} as const satisfies Record<string, WeeklySlots>

export type Rhythm = keyof typeof rhythms
