import { dayParts, weekdays, type DayPart, type Weekday } from '@/drizzle/vocabulary'
import { joinWords, nbsp } from './typography'

/** One box of the weekly grid, as forms post it: `monday-morning`. */
export type WeekSlot = `${Weekday}-${DayPart}`

/** What a language needs to say a week. `locale` is BCP 47. */
export interface WeekWords {
  locale: string
  days: Record<Weekday, string>
  initials: Record<Weekday, string>
  parts: Record<DayPart, string>
  /** Hours of a part, local time. */
  hours: Record<DayPart, string>
  range: (first: string, last: string) => string
  allParts: string
  always: string
  never: string
}

export const frenchWeek: WeekWords = {
  locale: 'fr',
  days: {
    monday: 'lundi',
    tuesday: 'mardi',
    wednesday: 'mercredi',
    thursday: 'jeudi',
    friday: 'vendredi',
    saturday: 'samedi',
    sunday: 'dimanche',
  },
  initials: {
    monday: 'L',
    tuesday: 'M',
    wednesday: 'M',
    thursday: 'J',
    friday: 'V',
    saturday: 'S',
    sunday: 'D',
  },
  parts: { morning: 'matin', afternoon: 'après-midi', evening: 'soir', night: 'nuit' },
  hours: {
    morning: `5${nbsp}h–12${nbsp}h`,
    afternoon: `12${nbsp}h–18${nbsp}h`,
    evening: `18${nbsp}h–22${nbsp}h`,
    night: `22${nbsp}h–5${nbsp}h`,
  },
  range: (first, last) => `${first} à ${last}`,
  allParts: 'à toute heure',
  always: 'toute la semaine, à toute heure',
  never: 'aucun créneau',
}

/** Every box, day by day: the order of the bits of `WeeklySlots`. */
export const weekSlots: readonly WeekSlot[] = weekdays.flatMap((day) =>
  dayParts.map((part) => `${day}-${part}` as const),
)

/**
 * The grid in words, for those who do not see it: `lundi à vendredi : matin et après-midi ; samedi : matin`.
 * Days with the same hours are said together, in runs of three or more.
 */
export function describeSlots(slots: readonly WeekSlot[], words: WeekWords = frenchWeek): string {
  const chosen = new Set(slots)
  if (chosen.size === 0) return words.never
  if (chosen.size === weekSlots.length) return words.always

  const daysByParts = new Map<string, Weekday[]>()
  for (const day of weekdays) {
    const parts = dayParts.filter((part) => chosen.has(`${day}-${part}`))
    if (parts.length === 0) continue
    const said =
      parts.length === dayParts.length
        ? words.allParts
        : joinWords(
            parts.map((part) => words.parts[part]),
            words.locale,
          )
    daysByParts.set(said, [...(daysByParts.get(said) ?? []), day])
  }
  return [...daysByParts]
    .map(([parts, days]) => `${describeDays(days, words)}${nbsp}: ${parts}`)
    .join(`${nbsp}; `)
}

function describeDays(days: readonly Weekday[], words: WeekWords): string {
  const said: string[] = []
  for (const run of runsOf(days)) {
    const names = run.map((day) => words.days[day])
    const [first, last] = [names[0], names.at(-1)]
    if (names.length >= 3 && first !== undefined && last !== undefined) said.push(words.range(first, last))
    else said.push(...names)
  }
  return joinWords(said, words.locale)
}

function runsOf(days: readonly Weekday[]): Weekday[][] {
  const runs: Weekday[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    const previous = run?.at(-1)
    const follows = previous !== undefined && weekdays.indexOf(day) === weekdays.indexOf(previous) + 1
    if (run && follows) run.push(day)
    else runs.push([day])
  }
  return runs
}
