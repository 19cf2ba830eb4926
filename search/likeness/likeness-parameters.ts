/**
 * Every number that a choice of ours puts into the likeness of occupations and of skills. They are data with a version,
 * stored beside what was learned with it: under another version, the next import learns again.
 */
import { z } from 'zod'

const share = z.number().min(0).max(1)
/** A skill that stands in for another is never worth as much as the skill itself. */
const partialCredit = z.number().min(0).max(0.9)
const weight = z.number().min(0)

const likenessParametersSchema = z
  .strictObject({
    version: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
    occupations: z.strictObject({
      /** What having the same items of a kind counts, beside the other kinds. */
      weights: z
        .strictObject({
          hardSkill: weight,
          /** Macro-skills that an occupation names, and those of its skills. */
          macroSkill: weight,
          knowledge: weight,
          certificate: weight,
          softSkill: weight,
          workContext: weight,
        })
        .refine((weights) => Object.values(weights).some((given) => given > 0), {
          error: 'il faut un poids de plus de 0 à l’une au moins des natures',
        }),
      /** Power of ln(occupations / occupations that have the item): 0 counts all items alike. */
      rarityPower: z.number().min(0).max(4),
      /** Occupations that are like the same others are somewhat alike themselves. */
      company: z.strictObject({ share, closest: z.int().min(1) }),
      leastKept: share,
    }),
    skills: z.strictObject({
      /** `least`: for the macro-skill in common; `closeUse`: more, for occupations that are the same. */
      sameMacroSkill: z
        .strictObject({ least: partialCredit, closeUse: partialCredit })
        .refine(({ least, closeUse }) => least + closeUse <= 0.9, {
          error: 'least + closeUse ne doit pas passer 0,9',
        }),
      /** `most`: for skills always used together; `doubt`: occupations counted against each; `leastOften`: occupations of both. */
      usedTogether: z.strictObject({
        most: partialCredit,
        doubt: z.number().min(0),
        leastOften: z.int().min(1),
      }),
      leastKept: z.number().gt(0).max(1),
      /** Skills that one skill may be close to. An engine asks a question for each. */
      mostPerSkill: z.int().min(1).max(100),
    }),
  })
  .readonly()

export type LikenessParameters = z.infer<typeof likenessParametersSchema>

/** Parameters that cannot be used; the message says in French which number is wrong and why. */
export class InvalidLikenessError extends Error {
  override readonly name = 'InvalidLikenessError'
}

/** @throws {InvalidLikenessError} */
export function parseLikenessParameters(data: unknown): LikenessParameters {
  const parsed = likenessParametersSchema.safeParse(data, { error: z.locales.fr().localeError })
  if (!parsed.success) throw new InvalidLikenessError(z.prettifyError(parsed.error))
  return parsed.data
}

/** How they were found, and what else was tried, is in docs/decisions/0012-likeness-of-skills-and-occupations.md. */
export const currentLikenessParameters = parseLikenessParameters({
  version: '2026-1',
  occupations: {
    weights: {
      hardSkill: 1,
      macroSkill: 1,
      knowledge: 1,
      certificate: 0.3,
      // The same sixteen for nearly everybody: they blur more than they tell.
      softSkill: 0,
      workContext: 0.3,
    },
    rarityPower: 0.5,
    company: { share: 0.15, closest: 100 },
    leastKept: 0.1,
  },
  skills: {
    sameMacroSkill: { least: 0.3, closeUse: 0.4 },
    usedTogether: { most: 0.6, doubt: 1, leastOften: 2 },
    leastKept: 0.2,
    mostPerSkill: 12,
  },
})
