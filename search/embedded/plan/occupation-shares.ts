import type { OccupationCode } from '../../documents'
import { compareOccupation } from '../../scoring/parts/occupation-part'
import type { MatchVocabulary } from '../../scoring/vocabulary'
import type { MatchWeights } from '../../scoring/weights'

/** What an occupation of hers is worth for an offer's, from 0 to 1. */
export type OccupationShares = (offered: OccupationCode, own: OccupationCode) => number

/** Kept, as long as vocabulary and weights are: two sets of skills take long to compare, and offers share occupations. */
export function createOccupationShares(vocabulary: MatchVocabulary, weights: MatchWeights): OccupationShares {
  const kept = new Map<OccupationCode, Map<OccupationCode, number>>()
  return (offered, own) => {
    const shares = kept.get(offered) ?? new Map<OccupationCode, number>()
    kept.set(offered, shares)
    const known = shares.get(own)
    if (known !== undefined) return known
    const { share } = compareOccupation(offered, own, vocabulary, weights)
    shares.set(own, share)
    return share
  }
}
