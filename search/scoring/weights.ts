/**
 * Every number that a choice of ours, and not a fact, puts into a score. They are data with a version: each
 * result names the version it was made with, and a new version is replayed on past offers before it is used.
 */
import { z } from 'zod'

const share = z.number().min(0).max(1)
const points = z.int().min(0)

const weightsSchema = z
  .strictObject({
    version: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
    /** Points of each part. Whole, so that a part's integer points can reach its maximum. */
    points: z
      .strictObject({ skills: points, occupation: points, mobility: points, experience: points })
      .refine((parts) => parts.skills + parts.occupation + parts.mobility + parts.experience === 100, {
        error: 'points must add up to 100',
      }),
    /** Share of a part granted where there is nothing to compare. */
    neutral: z.strictObject({ skills: share, occupation: share, mobility: share, experience: share }),
    occupation: z.strictObject({
      /** Likeness of skill sets from which two occupations count as similar. */
      similarFrom: share,
      /** Share granted to an occupation whose skill set is the same, without being a neighbour in ROME. */
      similarAtMost: share,
    }),
    mobility: z.strictObject({
      /** Minutes up to which a trip counts as near. */
      fullUpTo: z.number().min(0),
      /** Share left at the person's own limit. */
      atLimit: share,
    }),
  })
  .readonly()

export type MatchWeights = z.infer<typeof weightsSchema>

/** Weights that cannot be used; the message says which number is wrong and why. */
export class InvalidWeightsError extends Error {
  override readonly name = 'InvalidWeightsError'
}

/** @throws {InvalidWeightsError} */
export function parseWeights(data: unknown): MatchWeights {
  const parsed = weightsSchema.safeParse(data)
  if (!parsed.success) throw new InvalidWeightsError(z.prettifyError(parsed.error))
  return parsed.data
}

/** What a portal starts with. Only tests, seeds and benchmarks score with it: a portal asks which version is in use. */
export const builtInWeights = parseWeights({
  version: '2026-2',
  points: { skills: 55, occupation: 20, mobility: 15, experience: 10 },
  neutral: {
    // What an offer does not ask, everybody meets: 100 stays within reach, and no card shows "5 out of 10" for a
    // demand that nobody made.
    skills: 1,
    // Neither sought nor held is known: as likely to fit as not.
    occupation: 0.5,
    // The middle of what a trip within the limits can earn, 0.3 to 1.
    mobility: 0.65,
    // As for skills.
    experience: 1,
  },
  occupation: { similarFrom: 0.2, similarAtMost: 0.5 },
  mobility: { fullUpTo: 15, atLimit: 0.3 },
})
