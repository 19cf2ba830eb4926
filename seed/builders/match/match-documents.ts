import type { OfferCriteria, ProfileDocument } from '@/search/documents'
import { scoreMatch, type MatchResult } from '@/search/scoring/score-match'
import { builtInWeights } from '@/search/scoring/weights'
import { starterMatchVocabulary } from './match-vocabulary'
import type { BuiltOffer } from '../offers'
import type { BuiltProfile } from '../residents'

/** What the engine would have said of the two, before anybody was shown to anybody. */
export function matchBuilt(
  { offer, skills }: BuiltOffer,
  workplaceCell: string | null,
  built: BuiltProfile,
  pools: string[],
): MatchResult {
  const criteria: OfferCriteria = {
    occupation: offer.occupationCode ?? '',
    skills: skills.map(({ skillCode, importance, indispensable }) => ({
      code: skillCode,
      importance,
      indispensable,
    })),
    licences: offer.licences,
    certificates: offer.certificates,
    languages: offer.languages,
    contract: offer.contract,
    slots: offer.slots,
    startsOn: offer.startsOn,
    experienceMonths: offer.experienceMonths,
    workplaceCell,
    pool: offer.poolId,
  }
  return scoreMatch(criteria, profileDocument(built, pools), starterMatchVocabulary, builtInWeights)
}

/** What an engine would hold of her. */
export function profileDocument(
  { profile, skills, occupations }: BuiltProfile,
  pools: string[],
): ProfileDocument {
  return {
    id: profile.id,
    skills: skills.map(({ skillCode }) => skillCode),
    occupationsSought: occupations.filter(({ sought }) => sought).map(({ occupationCode }) => occupationCode),
    occupationsHeld: occupations.flatMap(({ occupationCode, heldMonths }) =>
      heldMonths === null ? [] : [{ code: occupationCode, months: heldMonths }],
    ),
    licences: profile.licences,
    certificates: profile.certificates,
    languages: profile.languages,
    contracts: profile.contracts,
    availability: profile.availability,
    availableFrom: profile.availableFrom,
    homeCell: profile.homeCell,
    travelLimits: profile.travelLimits,
    pools,
    exposure: 0,
  }
}
