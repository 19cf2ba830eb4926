import type { OfferCriteria, ProfileDocument } from '../../documents'
import { gainKey, includesGain } from './gain'
import { createOfferSurvey, type Unlock } from './survey-offers'

/**
 * Those that open most first, then in a fixed order. Nobody is asked for more than it takes: a larger step that opens
 * no more than a smaller one is left out.
 */
export function rankUnlocks<U extends Unlock>(unlocks: readonly U[]): U[] {
  const ranked = unlocks.toSorted(
    (a, b) => b.opened - a.opened || (gainKey(a.gain) < gainKey(b.gain) ? -1 : 1),
  )
  // Skills and certificates have no smaller step, and are many.
  const steps = ranked.filter(({ gain }) => gain.kind !== 'skill' && gain.kind !== 'certificate')
  return ranked.filter(
    ({ gain, opened }) =>
      !steps.some((step) => step.gain !== gain && step.opened >= opened && includesGain(gain, step.gain)),
  )
}

/** What would open offers to one person, best first. */
export function unlocksOf(profile: ProfileDocument, offers: readonly OfferCriteria[]): Unlock[] {
  return rankUnlocks(createOfferSurvey(offers)(profile).unlocks)
}
