import { z } from 'zod'
import { contractKindSchema } from '@/app/modules/reference/shared'
import { travelLimits, travelModes, type DayPart, type TravelMode, type Weekday } from '@/drizzle/vocabulary'
import type { WeeklySlots } from '@/search/documents'
import { allSlots, listSlots, toSlots } from '@/search/weekly-slots'
import { doNotKnow } from './answers'
import { answeredOnce, bothAnswers, box, list, optional, yearsBetween } from './fields'

/** One moment of the week, as forms post it: `monday-morning`. */
export type SlotName = `${Weekday}-${DayPart}`

const slotByName = new Map(
  listSlots(allSlots).map((slot): [string, { weekday: Weekday; dayPart: DayPart }] => [
    `${slot.weekday}-${slot.dayPart}`,
    slot,
  ]),
)

/** In week order. */
export function slotNames(set: WeeklySlots): SlotName[] {
  return listSlots(set).map(({ weekday, dayPart }) => `${weekday}-${dayPart}` as const)
}

/**
 * Fields `slots` (`monday-morning`), `from` (a day, empty when not known) and `unknown`, which is about the slots.
 * @param today calendar day in Strasbourg.
 */
export const availabilityStep = (today: string) =>
  z
    .object({
      slots: list(
        z.array(z.string().refine((name) => slotByName.has(name), 'Choisissez des moments de la grille.')),
      ),
      from: optional(
        z.iso
          .date('Indiquez une date complète\u00a0: jour, mois, année.')
          .refine(
            (day) => Math.abs(yearsBetween(day, today)) < 3,
            'Indiquez une date proche, ou laissez ce champ vide.',
          ),
      ),
      unknown: box,
    })
    .superRefine(answeredOnce('slots', 'Choisissez au moins un moment de la semaine'))
    .transform(({ slots, from, unknown }) => ({
      availability: unknown ? null : toSlots(slots.flatMap((name) => slotByName.get(name) ?? [])),
      availableFrom: from,
    }))

const limitMessage = 'Choisissez une durée de la liste.'
const limit = optional(
  z
    .string(limitMessage)
    .refine((text) => travelLimits.some((minutes) => String(minutes) === text), limitMessage)
    .transform(Number),
)

/**
 * Field `place` (code of a named area, empty when not told, or `unchangedPlace`), one field per mode with the
 * longest trip in minutes (empty: not used), and `unknown`, which is about the trips.
 */
export const mobilityStep = z
  .object({
    place: optional(z.string().max(80, 'Choisissez un lieu de la liste.')),
    walk: limit,
    bike: limit,
    transit: limit,
    car: limit,
    unknown: box,
  })
  .superRefine((given, issues) => {
    const used = travelModes.filter((mode) => given[mode] !== null)
    if (used.length === 0 && !given.unknown) {
      const message = `Choisissez une durée pour au moins un moyen de transport, ou cochez «\u00a0${doNotKnow}\u00a0».`
      issues.addIssue({ code: 'custom', path: ['walk'], message })
    }
    if (used.length > 0 && given.unknown) {
      issues.addIssue({ code: 'custom', path: ['unknown'], message: bothAnswers(doNotKnow) })
    }
  })
  .transform((given) => {
    const limits: Partial<Record<TravelMode, number>> = {}
    for (const mode of travelModes) {
      const minutes = given[mode]
      if (minutes !== null) limits[mode] = minutes
    }
    return { place: given.place, travelLimits: given.unknown ? null : limits }
  })

/** Fields `contracts` and `unknown`. */
export const contractsStep = z
  .object({
    contracts: list(z.array(contractKindSchema).transform((given) => [...new Set(given)])),
    unknown: box,
  })
  .superRefine(answeredOnce('contracts', 'Choisissez au moins un type de contrat'))
  .transform(({ contracts, unknown }) => ({ contracts: unknown ? null : contracts }))
