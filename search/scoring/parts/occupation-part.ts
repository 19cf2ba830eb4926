import type { OccupationCode, OfferCriteria, ProfileDocument } from '../../documents'
import type { MatchVocabulary } from '../vocabulary'
import type { MatchWeights } from '../weights'

export type OccupationEvidence =
  /** `via`: the person seeks that occupation, or has held it (only said when she does not seek it too). */
  | { kind: 'same' | 'neighbour' | 'similar'; occupation: OccupationCode; via: 'sought' | 'held' }
  /** No occupation of hers comes near. */
  | { kind: 'none' }
  /** Neither an occupation sought nor one held is known. */
  | { kind: 'unknown' }

/** The best of her occupations: the same 1, a neighbour its likeness, else the likeness of the skill sets. */
export function compareOccupations(
  offer: OfferCriteria,
  profile: ProfileDocument,
  vocabulary: MatchVocabulary,
  weights: MatchWeights,
): { share: number; evidence: OccupationEvidence } {
  const sought = [...profile.occupationsSought].sort()
  const held = profile.occupationsHeld.map(({ code }) => code).sort()
  if (sought.length === 0 && held.length === 0) {
    return { share: weights.neutral.occupation, evidence: { kind: 'unknown' } }
  }

  let best: { share: number; evidence: OccupationEvidence } = { share: 0, evidence: { kind: 'none' } }
  const candidates = [
    ...sought.map((occupation) => ({ occupation, via: 'sought' as const })),
    ...held.map((occupation) => ({ occupation, via: 'held' as const })),
  ]
  for (const { occupation, via } of candidates) {
    const { kind, share } = compareOccupation(offer.occupation, occupation, vocabulary, weights)
    if (kind !== 'none' && share > best.share) best = { share, evidence: { kind, occupation, via } }
  }
  return best
}

/** What one occupation of hers is worth for the one offered: `share` from 0 to 1. */
export function compareOccupation(
  offered: OccupationCode,
  own: OccupationCode,
  vocabulary: MatchVocabulary,
  weights: MatchWeights,
): { kind: 'same' | 'neighbour' | 'similar' | 'none'; share: number } {
  if (own === offered) return { kind: 'same', share: 1 }
  const neighbour = vocabulary.neighbours(offered).get(own)
  if (neighbour !== undefined) return { kind: 'neighbour', share: neighbour }
  const likeness = vocabulary.likenesses(offered).get(own) ?? 0
  const { similarFrom, similarAtMost } = weights.occupation
  if (likeness === 0 || likeness < similarFrom) return { kind: 'none', share: 0 }
  return { kind: 'similar', share: likeness * similarAtMost }
}
