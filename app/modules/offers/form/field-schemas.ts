/**
 * One answer each, over text as a form posts it; the messages say what to do. Nothing here aborts (`z.custom` would):
 * the rules between other fields still run, so that one answer tells everything.
 */
import { z } from 'zod'
import { weekdays, dayParts } from '@/drizzle/vocabulary'
import { toSlots, type Slot } from '@/search/weekly-slots'

const slotHint = 'Choisissez les créneaux dans la grille.'
const slotsByName = new Map<string, Slot>(
  weekdays.flatMap((weekday) =>
    dayParts.map((dayPart): [string, Slot] => [`${weekday}-${dayPart}`, { weekday, dayPart }]),
  ),
)

/** An OGR number. The database holds 32 bits; ROME numbers have six digits. */
export const ogrNumber = (message: string) =>
  z
    .string(message)
    .regex(/^[1-9][0-9]{0,8}$/u, message)
    .transform(Number)

/** Whole number from `least` to `most`. */
export const wholeNumber = (least: number, most: number, message: string) =>
  z
    .string(message)
    .regex(/^[0-9]{1,6}$/u, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message)

const spaces = /[\s\u00a0\u202f]/gu

/** Euros with at most two decimals, comma or point: `12,31`, `12.31 €`. */
export const euros = (most: number, message: string) =>
  z
    .string(message)
    .max(20, message)
    .transform((text) => text.replace(spaces, '').replace(/€$/u, ''))
    .pipe(z.string().regex(/^[0-9]{1,6}(?:[.,][0-9]{1,2})?$/u, message))
    .transform((text) => Number(text.replace(',', '.')))
    .refine((value) => value > 0, message)
    .refine((value) => value <= most, `Indiquez un salaire horaire de ${most}\u00a0€ au plus.`)

const hoursHint = 'Indiquez un nombre d’heures par semaine, par exemple 35 ou 24,5.'

/** `35`, `24,5` or `24h30`. A week has 48 hours at most (Code du travail L3121-20). */
export const weeklyHours = z
  .string(hoursHint)
  .max(20, hoursHint)
  .transform((text, ctx) => {
    const [, whole, decimals, minutes] =
      /^([0-9]{1,2})(?:[.,]([0-9]{1,2})|[hH]([0-5][0-9])?)?$/u.exec(text.replace(spaces, '')) ?? []
    if (whole === undefined) {
      ctx.issues.push({ code: 'custom', input: text, message: hoursHint })
      return z.NEVER
    }
    const part = minutes === undefined ? Number(`0.${decimals ?? '0'}`) : Number(minutes) / 60
    return Math.round((Number(whole) + part) * 100) / 100
  })
  .refine((hours) => hours >= 1, hoursHint)
  .refine(
    (hours) => hours <= 48,
    'Indiquez 48\u00a0heures par semaine au plus\u00a0: c’est la limite légale.',
  )

const dateHint = 'Indiquez une date, par exemple 12/03/2027.'

const isoDate = z.iso.date()

/** A calendar day, `2027-03-12` as a date picker sends it or `12/03/2027` as people type it. */
export const day = z
  .string(dateHint)
  .max(20, dateHint)
  .transform((text, ctx) => {
    const date = text.replace(/^([0-9]{1,2})\/([0-9]{1,2})\/([0-9]{4})$/u, reorder)
    if (isoDate.safeParse(date).success) return date
    ctx.issues.push({ code: 'custom', input: text, message: dateHint })
    return z.NEVER
  })

function reorder(_text: string, date: string, month: string, year: string): string {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}

/** Boxes of the weekly grid; none ticked means that the hours are not said. */
export const slots = z
  .array(
    z.string(slotHint).refine((name) => slotsByName.has(name), slotHint),
    slotHint,
  )
  .transform((names) => {
    const chosen = names.flatMap((name) => slotsByName.get(name) ?? [])
    return chosen.length === 0 ? null : toSlots(chosen)
  })

/** A list whose length is judged before its items, so that thousands of rows get one answer. */
export const rowsOf = <T extends z.ZodType>(row: T, most: number, message: string) =>
  z.array(z.unknown()).max(most, message).pipe(z.array(row))
