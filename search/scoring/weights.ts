/**
 * Every number that a choice of ours, and not a fact, puts into a score. They are data with a version: each
 * result names the version it was made with, and a new version is replayed on past offers before it is used.
 */
import { z } from 'zod'

const shareWords = 'nombre de 0 à 1 attendu'
const share = z.number(shareWords).min(0, shareWords).max(1, shareWords)
const pointsWords = 'nombre entier de points attendu, 0 ou plus'
const points = z.int(pointsWords).min(0, pointsWords)
const minutesWords = 'nombre de minutes attendu, 0 ou plus'

const weightsSchema = z
  .strictObject({
    version: z.string('nom de version attendu').regex(/^[a-z0-9][a-z0-9.-]{0,39}$/, {
      error: 'nom de version attendu\u00a0: lettres minuscules, chiffres, points et traits d’union',
    }),
    /** Points of each part. Whole, so that a part's integer points can reach its maximum. */
    points: z
      .strictObject({ skills: points, occupation: points, mobility: points, experience: points })
      .refine((parts) => parts.skills + parts.occupation + parts.mobility + parts.experience === 100, {
        error: 'la somme des points doit faire 100',
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
      fullUpTo: z.number(minutesWords).min(0, minutesWords),
      /** Share left at the person's own limit. */
      atLimit: share,
    }),
  })
  .readonly()

export type MatchWeights = z.infer<typeof weightsSchema>

/** Weights that cannot be used; the message is French and says of each wrong number where it stands and why. */
export class InvalidWeightsError extends Error {
  override readonly name = 'InvalidWeightsError'
}

/** What the fields do not say themselves: a group that is missing, or a name that none of them has. */
const inFrench: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'unrecognized_keys'
    ? `nom inconnu (${issue.keys.join(', ')})`
    : 'groupe de nombres attendu, entre accolades'

/** @throws {InvalidWeightsError} */
export function parseWeights(data: unknown): MatchWeights {
  const parsed = weightsSchema.safeParse(data, { error: inFrench })
  if (parsed.success) return parsed.data
  const reasons = parsed.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}\u00a0: ${message}`,
  )
  throw new InvalidWeightsError(reasons.join('\u00a0; '))
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
