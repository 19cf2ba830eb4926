/** What the steps' forms have in common: fields as text or lists of text, and French refusals. */
import { z } from 'zod'
import { doNotKnow } from './answers'

/** One value or several under one name, none when nothing was sent; blank lines do not count. */
export const list = <T extends z.ZodType>(items: T) =>
  z.preprocess((given) => toList(given).filter((value) => value !== ''), items)

/** The same with blanks kept, for fields that go by rows: the third language and the third level. */
export const rows = (max: number) =>
  z.preprocess(
    toList,
    z.array(z.string('Ce champ n’a pas pu être lu.').trim()).max(max * 2, 'Il y a trop de lignes.'),
  )

function toList(given: unknown): unknown[] {
  return given === undefined || given === null ? [] : [given].flat()
}

/** A box that is ticked or not sent. */
export const box = z.preprocess((given) => given === 'on', z.boolean())

/**
 * Text that a person types about herself. Control characters, NUL and the marks that reverse the reading order
 * (U+202A–202E, U+2066–2069, U+200E–200F, U+061C) could make a name read as another.
 */
export const typedText = (max: number) =>
  z
    .string('Ce champ n’a pas pu être lu.')
    .trim()
    .max(max, `Écrivez ${max} caractères au plus.`)
    .refine(
      (text) => !/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text),
      'Ce texte contient un caractère invisible qui ne peut pas être enregistré. Retapez-le.',
    )
    .transform((text) => text.normalize('NFC'))

/** Not given, or empty, is null. */
export const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (given) => (given === undefined || (typeof given === 'string' && given.trim() === '') ? null : given),
    // Not a union, which would hide the schema's own message behind its own.
    schema.nullable(),
  )

/** Whole years between a day of birth and today, both `YYYY-MM-DD`. */
export function yearsBetween(birth: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4))
  return today.slice(5) < birth.slice(5) ? years - 1 : years
}

export const bothAnswers = (thing: string) =>
  `Vous avez répondu et coché «\u00a0${thing}\u00a0». Gardez l’un des deux.`

/**
 * A step is answered by its list or by "je ne sais pas", not by both and not by neither. For `superRefine`.
 * @param missing how to answer, such as `Choisissez au moins un métier`.
 */
export const answeredOnce =
  <F extends string>(field: F, missing: string) =>
  (given: Record<F, readonly unknown[]> & { unknown: boolean }, issues: z.RefinementCtx): void => {
    const answered = given[field].length > 0
    if (!answered && !given.unknown) {
      const message = `${missing}, ou cochez «\u00a0${doNotKnow}\u00a0».`
      issues.addIssue({ code: 'custom', path: [field], message })
    }
    if (answered && given.unknown) {
      issues.addIssue({ code: 'custom', path: ['unknown'], message: bothAnswers(doNotKnow) })
    }
  }
