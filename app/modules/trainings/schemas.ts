import { z } from 'zod'
import { licenceSchema, ogrCodeSchema } from '@/app/modules/reference/shared'
import { languageCodes, languageLevels, trainingKinds } from '@/drizzle/vocabulary'
import type { Learning } from '@/search/scoring/unlocks/gain'
import { longestDetails, longestTitle, mostLearned, mostSeats } from './limits'

const line = (missing: string) =>
  z.string(missing).trim().min(1, missing).max(longestTitle, `Gardez ${longestTitle} caractères au plus.`)

/** What a group of boxes posts: nothing, one value or several. */
const boxes = <Item extends z.ZodType>(item: Item) =>
  z
    .union([z.array(z.unknown()), z.string().transform((only) => [only])])
    .default([])
    .transform((values) => [...new Set(values)])
    .pipe(z.array(z.unknown()).max(mostLearned, `Gardez ${mostLearned} lignes au plus.`))
    .pipe(z.array(item))

/** `skills` holds certificates too: which is which, the vocabulary knows. */
export const trainingActionSchema = z
  .object({
    kind: z.enum(trainingKinds, 'Choisissez de quoi il s’agit.'),
    title: line('Donnez un nom à cette action.'),
    organisation: line('Indiquez qui la propose.'),
    details: z
      .string()
      .trim()
      .max(longestDetails, `Gardez ${longestDetails} caractères au plus.`)
      .transform((text) => (text === '' ? null : text))
      .default(null),
    skills: boxes(ogrCodeSchema),
    licences: boxes(licenceSchema),
    language: z
      .union([z.literal(''), z.enum(languageCodes)], 'Choisissez une langue de la liste.')
      .default(''),
    level: z.union([z.literal(''), z.enum(languageLevels)], 'Choisissez un niveau de la liste.').default(''),
  })
  .check(({ value, issues }) => {
    if (value.language !== '' && value.level === '')
      issues.push({
        code: 'custom',
        input: value.level,
        path: ['level'],
        message: 'Choisissez le niveau atteint.',
      })
    if (value.level !== '' && value.language === '')
      issues.push({
        code: 'custom',
        input: value.language,
        path: ['language'],
        message: 'Choisissez la langue apprise.',
      })
  })
export type TrainingActionInput = z.output<typeof trainingActionSchema>

const seatsHint = `Indiquez un nombre de places, de 1 à ${mostSeats}.`

export const trainingSessionSchema = z
  .object({
    startsOn: z.iso.date('Indiquez le premier jour.'),
    endsOn: z.iso.date('Indiquez le dernier jour.'),
    place: line('Indiquez où elle a lieu.'),
    seats: z
      .string(seatsHint)
      .regex(/^[0-9]{1,3}$/u, seatsHint)
      .transform(Number)
      .refine((seats) => seats >= 1 && seats <= mostSeats, seatsHint),
  })
  .refine(({ startsOn, endsOn }) => endsOn >= startsOn, {
    path: ['endsOn'],
    message: 'Le dernier jour ne peut pas venir avant le premier.',
  })
export type TrainingSessionInput = z.output<typeof trainingSessionSchema>

/** Reads back what the catalogue keeps. A gain that this version does not know throws a ZodError. */
const learnings: z.ZodType<Learning[]> = z.array(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['skill', 'certificate']), code: z.number() }),
    z.object({ kind: z.literal('licence'), code: licenceSchema }),
    z.object({
      kind: z.literal('language'),
      language: z.object({ code: z.enum(languageCodes), level: z.enum(languageLevels) }),
    }),
  ]),
)

export const readLearnings = (stored: unknown): Learning[] => learnings.parse(stored)
