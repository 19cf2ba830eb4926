/**
 * What an empty field costs its owner. It closes no offer, so what it costs is said in two ways: on how many of the
 * offers open to her it leaves something "to be checked" or unrated, and by how many points, at most, her score is lower
 * than if she had answered in the best way for that offer. "At most": her true answer may be worth less, never more.
 */
import { travelLimits, travelModes } from '@/drizzle/vocabulary'
import type { OfferCriteria, ProfileDocument } from '../documents'
import { emptyFields, type ProfileField } from '../profile-fields'
import type { Gate } from './gates/gates'
import { scoreMatch } from './score-match'
import type { ScoreRules } from './score-rules'

export interface EmptyFieldCost {
  field: ProfileField
  /** Offers on which the answer would count: the offer asks, or the score could be higher. */
  offers: number
  /** Whole points, over all these offers. */
  points: number
  /** Whole points, on the offer where it is most. */
  mostPoints: number
}

/** Costliest first: by points, then by offers, then as asked. A field that costs nothing on these offers is left out. */
export function emptyFieldCosts(
  profile: ProfileDocument,
  openOffers: readonly OfferCriteria[],
  { vocabulary, weights }: ScoreRules,
): EmptyFieldCost[] {
  const costs = emptyFields(profile).map((field) => ({ field, offers: 0, points: 0, mostPoints: 0 }))
  if (costs.length === 0) return []
  for (const offer of openOffers) {
    const today = scoreMatch(offer, profile, vocabulary, weights)
    const toCheck = new Set(today.gates.filter(({ state }) => state === 'unknown').map(fieldOfGate))
    for (const cost of costs) {
      const answered = bestAnswer(cost.field, offer, profile)
      const best =
        answered === null ? 0 : scoreMatch(offer, answered, vocabulary, weights).score - today.score
      const points = Math.max(0, best)
      if (points === 0 && !toCheck.has(cost.field)) continue
      cost.offers += 1
      cost.points += points
      cost.mostPoints = Math.max(cost.mostPoints, points)
    }
  }
  return costs
    .filter(({ offers }) => offers > 0)
    .sort((one, other) => other.points - one.points || other.offers - one.offers)
}

function fieldOfGate({ gate }: Gate): ProfileField | null {
  switch (gate) {
    case 'contract':
      return 'contracts'
    case 'slots':
      return 'availability'
    case 'start':
      return 'start'
    case 'travel':
      return 'trips'
    case 'skills':
    case 'licences':
    case 'certificates':
    case 'languages':
      return gate
    case 'pool':
      return null
  }
}

/** The answer that scores highest on this offer; null for a field that no part of the score reads. */
function bestAnswer(
  field: ProfileField,
  offer: OfferCriteria,
  profile: ProfileDocument,
): ProfileDocument | null {
  switch (field) {
    case 'occupations':
      return { ...profile, occupationsSought: [offer.occupation] }
    case 'experience':
      return {
        ...profile,
        occupationsHeld: [{ code: offer.occupation, months: offer.experienceMonths ?? 0 }],
      }
    case 'skills':
      return { ...profile, skills: offer.skills.map(({ code }) => code) }
    case 'trips':
      return withBestTrip(offer, profile)
    case 'licences':
    case 'certificates':
    case 'languages':
    case 'availability':
    case 'start':
    case 'contracts':
      return null
  }
}

/** What she has told stays: a home is not moved, nor a limit stretched. */
function withBestTrip({ workplaceCell }: OfferCriteria, profile: ProfileDocument): ProfileDocument {
  const { homeCell, travelLimits: stated } = profile
  const longest = Math.max(...travelLimits)
  const unlimited = Object.fromEntries(travelModes.map((mode) => [mode, longest]))
  return {
    ...profile,
    homeCell: homeCell ?? workplaceCell,
    travelLimits: Object.keys(stated ?? {}).length === 0 ? unlimited : stated,
  }
}
