export { askOfferReview } from './check/ask-offer-review.server'
export { listSignalledOffers } from './check/list-signalled-offers.server'
export { overrideOfferHit } from './check/override-offer-hit.server'
export { createOffer } from './create-offer.server'
export { markOfferClosed } from './mark-offer-closed.server'
export { getOpenToAll, type OpenToAll } from './open/get-open-to-all.server'
export { toJobPosting } from './open/job-posting'
export { listOpenAddresses, listOpenToAll } from './open/list-open-to-all.server'
export { pauseOffer } from './pause-offer.server'
export { publishOffer } from './publish-offer.server'
export { describeOffer, type OfferDescription } from './queries/describe-offer.server'
export { offerFacts } from './queries/offer-facts'
export {
  findOfferCriteria,
  listPastOffers,
  type OpenOffer,
  type PastOffer,
} from './queries/find-offer-criteria.server'
export { findDraftCriteria } from './queries/find-draft-criteria.server'
export { getOffer } from './queries/get-offer.server'
export { getOwnOffer, type OwnOffer } from './queries/get-own-offer.server'
export {
  createOpenOffersIndex,
  recentDays,
  type OpenOffers,
  type OpenOffersIndex,
} from './queries/open-offers-index.server'
export { listOwnOffers } from './queries/list-own-offers.server'
export { listPublishedOffers } from './queries/list-published-offers.server'
export type { OfferDetails } from './queries/offer-details.server'
export type { OfferPage, OfferSummary } from './queries/offer-summary.server'
export {
  isReviewPending,
  listHeldOffers,
  listOfferHits,
  listOverrides,
  type StoredOfferHit,
} from './queries/offer-hits.server'
export { nameOffers } from './queries/name-offers.server'
export { resumeOffer } from './resume-offer.server'
export { saveOffer } from './save-offer.server'
export { spendOfferChange } from './workflow/spend-offer-change.server'
export {
  importFranceTravailOffers,
  type FranceTravailImport,
} from './france-travail/import-france-travail-offers.server'
export type { Note as ImportNote, NoteKind as ImportNoteKind } from './france-travail/note'
