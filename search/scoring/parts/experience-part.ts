import type { OccupationCode, OfferCriteria, ProfileDocument } from '../../documents'
import type { MatchVocabulary } from '../vocabulary'
import type { MatchWeights } from '../weights'

export type ExperienceEvidence =
  | { kind: 'not_asked' }
  /** Months in the offer's occupation and its neighbours, and the occupations they come from. */
  | { kind: 'compared'; months: number; asked: number; occupations: OccupationCode[] }

/**
 * Months in this or a neighbouring occupation over months asked, 1 at most. No occupation held is taken at its
 * word: many people here seek their first job, and any neutral value would fall with the first month entered.
 */
export function compareExperience(
  offer: OfferCriteria,
  profile: ProfileDocument,
  vocabulary: MatchVocabulary,
  weights: MatchWeights,
): { share: number; evidence: ExperienceEvidence } {
  const asked = offer.experienceMonths ?? 0
  if (asked <= 0) return { share: weights.neutral.experience, evidence: { kind: 'not_asked' } }
  const neighbours = vocabulary.neighbours(offer.occupation)
  const counted = profile.occupationsHeld.filter(
    ({ code, months }) => months > 0 && (code === offer.occupation || neighbours.has(code)),
  )
  const months = counted.reduce((sum, held) => sum + held.months, 0)
  const occupations = [...new Set(counted.map(({ code }) => code))].sort()
  return { share: Math.min(1, months / asked), evidence: { kind: 'compared', months, asked, occupations } }
}
