/** What several things learned together would open to a person: a course that gives a licence and a language. */
import type { OfferCriteria, ProfileDocument } from '../../documents'
import { meetsLicence } from '../gates/entitled-licences'
import { checkGates, checkTravel, isClosed } from '../gates/gates'
import { checkRequirements, meetsLanguage } from '../gates/requirement-gates'
import { compareTrips, noTrips } from '../trips'
import { withGain, type Learning } from './gain'

/**
 * Exact for the offers given. Prepared once, then asked of one person after the other: the positions of the offers that
 * are closed to her today and open with all that the course gives, nothing else changed.
 */
export function createCourseSurvey(
  gives: readonly Learning[],
  offers: readonly OfferCriteria[],
): (profile: ProfileDocument) => number[] {
  // An offer that asks for nothing of it stays as it is, for everybody.
  const concerned = [...offers.entries()].filter(([, offer]) => asksForSome(offer, gives))
  return (profile) => {
    const after = withLearned(profile, gives)
    return concerned.flatMap(([position, offer]) => {
      if (!checkRequirements(offer, profile).some(isClosed)) return []
      if (checkGates(offer, after, noTrips).some(isClosed)) return []
      // Trips are the dear part, and come last.
      return checkTravel(compareTrips(offer, after)).some(isClosed) ? [] : [position]
    })
  }
}

/** The profile as it would be. What she has not told closes nothing and stays untold: one thing learned does not complete a list. */
export function withLearned(profile: ProfileDocument, gives: readonly Learning[]): ProfileDocument {
  return gives.reduce((learned, gain) => (isTold(profile, gain) ? withGain(learned, gain) : learned), profile)
}

function isTold(profile: ProfileDocument, { kind }: Learning): boolean {
  switch (kind) {
    case 'skill':
      return profile.skills.length > 0
    case 'certificate':
      return profile.certificates !== null
    case 'licence':
      return profile.licences !== null
    case 'language':
      return profile.languages !== null
  }
}

/** What of the course she has told that she has not. */
export function listLacking(profile: ProfileDocument, gives: readonly Learning[]): Learning[] {
  return gives.filter((gain) => isTold(profile, gain) && !isHeld(profile, gain))
}

function isHeld({ skills, certificates, licences, languages }: ProfileDocument, gain: Learning): boolean {
  switch (gain.kind) {
    case 'skill':
      return skills.includes(gain.code)
    case 'certificate':
      return certificates?.includes(gain.code) === true
    case 'licence':
      return meetsLicence(licences ?? [], gain.code)
    case 'language':
      return meetsLanguage(languages ?? [], gain.language)
  }
}

/** Whether the course, and nothing else, meets something indispensable of the offer. */
function asksForSome(offer: OfferCriteria, gives: readonly Learning[]): boolean {
  const learner = gives.reduce<ProfileDocument>(withGain, newcomer)
  return checkRequirements(offer, learner).some(({ requirements }) =>
    requirements.some(({ indispensable, met }) => indispensable && met === 'held'),
  )
}

/** Somebody who has told that she has nothing. */
const newcomer: ProfileDocument = {
  id: '',
  skills: [],
  occupationsSought: [],
  occupationsHeld: [],
  licences: [],
  certificates: [],
  languages: [],
  contracts: null,
  availability: null,
  availableFrom: null,
  homeCell: null,
  travelLimits: null,
  pools: [],
  exposure: 0,
}
