export { currentRules } from './current-rules.server'
export { readAlgorithm } from './algorithm/read-algorithm.server'
export { explainMatch } from './explain-match'
export { explainReceipt } from './explain-receipt'
export { countUnseen } from './fairness/count-unseen.server'
export { listUnseen } from './fairness/list-unseen.server'
export { measureFairness } from './fairness/measure-fairness.server'
export { readFairness } from './fairness/read-fairness.server'
export { readFindability } from './findability/read-findability.server'
export { orUnavailable } from './or-unavailable.server'
export { parseReceipt } from './parse-receipt'
export { readRequirementCost } from './requirement-cost/read-requirement-cost.server'
export { rankForCaseworker, type CaseworkerRow } from './rank-for-caseworker.server'
export { cardsPerPage, rankOwnOffer, type OfferRanking, type RankedCard } from './rank-offer.server'
export {
  getRankedProfile,
  scoreProfileForOffer,
  scoreRankedProfile,
  type ScoredProfile,
} from './score-profile.server'
export { listUnlocks } from './unlocks/list-unlocks.server'
export { createWeightsIndex, type WeightsIndex } from './weights/weights-index.server'
export { adoptWeights } from './weights/adopt-weights.server'
export { describeReplay } from './weights/describe-replay'
export { proposeWeights } from './weights/propose-weights.server'
export { getWeights, listWeights } from './weights/read-weights.server'
export { replayWeights } from './weights/replay-weights.server'
export type { FrozenPool } from './weights/replay/replay-offers'
