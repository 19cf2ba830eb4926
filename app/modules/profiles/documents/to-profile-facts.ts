import type { RecordedProfile } from '../files/resident-file'
import type { ProfileFacts } from './profile-facts'

/** A recorded profile without its words. */
export function toProfileFacts(profile: RecordedProfile): ProfileFacts {
  return {
    skills: profile.skills.map(({ code }) => code),
    occupationsSought: profile.occupationsSought.map(({ code }) => code),
    occupationsHeld: profile.occupationsHeld.map(({ code, months }) => ({ code, months })),
    licences: profile.licences,
    certificates: profile.certificates && profile.certificates.map(({ code }) => code),
    languages: profile.languages,
    contracts: profile.contracts,
    availability: profile.availability,
    availableFrom: profile.availableFrom,
    homeCell: profile.homeCell,
    travelLimits: profile.travelLimits,
  }
}
