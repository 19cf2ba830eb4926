import type { OfferCriteria, ProfileDocument } from '../documents'
import { apportionPoints, type PointsByPart, type ScorePartName } from './apportion-points'
import { checkGates, type Gate } from './gates/gates'
import { compareExperience, type ExperienceEvidence } from './parts/experience-part'
import { compareMobility, type MobilityEvidence } from './parts/mobility-part'
import { compareOccupations, type OccupationEvidence } from './parts/occupation-part'
import { compareSkills, type SkillsEvidence } from './parts/skills-part'
import { travelTimeFromDistance, type TravelTime } from './travel-time'
import { compareTrips } from './trips'
import type { MatchVocabulary } from './vocabulary'
import type { MatchWeights } from './weights'

interface Part<Name extends ScorePartName, Evidence> {
  part: Name
  /** Whole, 0 to `outOf`. */
  points: number
  outOf: number
  /** Codes and numbers; the sentence is made where it is shown. */
  evidence: Evidence
}

export type ScorePart =
  | Part<'skills', SkillsEvidence>
  | Part<'occupation', OccupationEvidence>
  | Part<'mobility', MobilityEvidence>
  | Part<'experience', ExperienceEvidence>

export interface MatchResult {
  /** Whole, 0 to 100: the sum of the parts' points, exactly. */
  score: number
  /** All four, always in this order: skills, occupation, mobility, experience. */
  parts: ScorePart[]
  /** Only those that the offer asks for. */
  gates: Gate[]
  /** No gate is closed. One that is unknown is to be checked, and keeps nobody out. */
  eligible: boolean
  weightsVersion: string
}

/**
 * The only place where a score is made; engines, explanations and receipts all call it. Pure, and indifferent
 * to the order of the lists (a gate merely repeats the offer's). People outside a gate are scored too: a caseworker may still propose them.
 */
export function scoreMatch(
  offer: OfferCriteria,
  profile: ProfileDocument,
  vocabulary: MatchVocabulary,
  weights: MatchWeights,
  travelTime: TravelTime = travelTimeFromDistance,
): MatchResult {
  const trips = compareTrips(offer, profile, travelTime)
  const skills = compareSkills(offer, profile, vocabulary, weights)
  const occupation = compareOccupations(offer, profile, vocabulary, weights)
  const mobility = compareMobility(trips, weights)
  const experience = compareExperience(offer, profile, vocabulary, weights)
  const gates = checkGates(offer, profile, trips)

  const outOf: PointsByPart = weights.points
  const { score, points } = apportionPoints({
    skills: skills.share * outOf.skills,
    occupation: occupation.share * outOf.occupation,
    mobility: mobility.share * outOf.mobility,
    experience: experience.share * outOf.experience,
  })
  return {
    score,
    parts: [
      { part: 'skills', points: points.skills, outOf: outOf.skills, evidence: skills.evidence },
      {
        part: 'occupation',
        points: points.occupation,
        outOf: outOf.occupation,
        evidence: occupation.evidence,
      },
      { part: 'mobility', points: points.mobility, outOf: outOf.mobility, evidence: mobility.evidence },
      {
        part: 'experience',
        points: points.experience,
        outOf: outOf.experience,
        evidence: experience.evidence,
      },
    ],
    gates,
    eligible: gates.every((gate) => gate.state !== 'closed'),
    weightsVersion: weights.version,
  }
}
