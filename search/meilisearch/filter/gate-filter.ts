/** The gates of an offer as a filter: whom it keeps is whom `checkGates` keeps, the trip aside. */
import { licencesThatMeet } from '../../scoring/gates/entitled-licences'
import { toDay } from '../../calendar-day'
import type { OfferCriteria } from '../../documents'
import { languageWord, slotNumbers, unknownCode, unknownWord } from '../index-document'
import { and, everybody, isAtMost, isOneOf, not, or, type Expression } from './expression'

export function gateFilter(offer: OfferCriteria): Expression {
  const { pool, contract, slots, startsOn } = offer
  const skills = indispensable(offer.skills).map(({ code }) => isOneOf('skills', [code]))
  return and([
    pool === null ? everybody : isOneOf('pools', [pool]),
    skills.length === 0 ? everybody : or([isOneOf('skills', [unknownCode]), and(skills)]),
    ...indispensable(offer.licences).map(({ code }) =>
      isOneOf('licences', [unknownWord, ...licencesThatMeet(code)]),
    ),
    ...indispensable(offer.certificates).map(({ code }) => isOneOf('certificates', [unknownCode, code])),
    ...indispensable(offer.languages).map(({ code, level }) =>
      isOneOf('languages', [unknownWord, languageWord(code, level)]),
    ),
    contract === null ? everybody : not(isOneOf('refusedContracts', [contract])),
    slots === null ? everybody : not(isOneOf('busySlots', slotNumbers(slots))),
    startsOn === null ? everybody : isAtMost('availableFrom', toDay(startsOn)),
  ])
}

function indispensable<Requirement extends { indispensable: boolean }>(
  requirements: readonly Requirement[],
): Requirement[] {
  return requirements.filter((requirement) => requirement.indispensable)
}
