import type { MatchVocabulary } from './vocabulary'
import type { MatchWeights } from './weights'

/** What a score depends on beside the offer and the profile: one state of the vocabulary, one version of the weights. */
export interface ScoreRules {
  vocabulary: MatchVocabulary
  weights: MatchWeights
}
