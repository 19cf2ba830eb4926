import type { ProfileTraits } from '../masking/mask-profile'
import { factsOf, traitsOf, type CardFact } from './card-facts'
import { common, FactSets, isWithin } from './fact-sets'

/**
 * The card of somebody who would join those who are visible: the best of theirs that is true of her and adds nothing to
 * what hers already told, or says all of it. She may get a better one with others who wait.
 */
export function estimateCard(
  traits: ProfileTraits,
  told: readonly CardFact[],
  classes: readonly (readonly CardFact[])[],
): ProfileTraits {
  const own = factsOf(traits)
  const sets = new FactSets([own, told, ...classes], 1)
  const facts = sets.set(own)
  const known = sets.set(told)
  let best: Uint32Array = common(facts, new Uint32Array(sets.words))
  for (const shown of classes.map((each) => sets.set(each))) {
    if (!isWithin(shown, facts) || !(isWithin(shown, known) || isWithin(known, shown))) continue
    if (sets.worthOf(shown) > sets.worthOf(best)) best = shown
  }
  return traitsOf(sets.list(best))
}
