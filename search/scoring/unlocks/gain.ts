import { languageLevels, type LicenceCode, type TravelMode } from '@/drizzle/vocabulary'
import type { LanguageSkill, ProfileDocument, SkillCode } from '../../documents'
import { meetsLicence } from '../gates/entitled-licences'
import { meetsLanguage } from '../gates/requirement-gates'

/** Something to learn, to obtain, or a longer trip to accept (minutes). */
export type Gain =
  | { kind: 'skill' | 'certificate'; code: SkillCode }
  | { kind: 'licence'; code: LicenceCode }
  | { kind: 'language'; language: LanguageSkill }
  | { kind: 'travel'; mode: TravelMode; limit: number }

/** What a training may give: a longer trip is accepted, not learned. */
export type Learning = Exclude<Gain, { kind: 'travel' }>

/** The same for the same gain, whichever offer it was read from. */
export function gainKey(gain: Gain): string {
  switch (gain.kind) {
    case 'skill':
    case 'certificate':
    case 'licence':
      return `${gain.kind} ${gain.code}`
    case 'language':
      return `${gain.kind} ${gain.language.code} ${gain.language.level}`
    case 'travel':
      return `${gain.kind} ${gain.mode} ${gain.limit}`
  }
}

/** Whether who has made `gain` has all that `other` would give: a larger licence, a higher level, a longer trip. */
export function includesGain(gain: Gain, other: Gain): boolean {
  switch (gain.kind) {
    case 'skill':
    case 'certificate':
      return gain.kind === other.kind && gain.code === other.code
    case 'licence':
      return gain.kind === other.kind && meetsLicence([gain.code], other.code)
    case 'language':
      return gain.kind === other.kind && meetsLanguage([gain.language], other.language)
    case 'travel':
      return gain.kind === other.kind && gain.mode === other.mode && gain.limit >= other.limit
  }
}

/** The profile as it would be; a level reached never lowers the one held. */
export function withGain(profile: ProfileDocument, gain: Gain): ProfileDocument {
  switch (gain.kind) {
    case 'skill':
      return { ...profile, skills: [...profile.skills, gain.code] }
    case 'certificate':
      return { ...profile, certificates: [...(profile.certificates ?? []), gain.code] }
    case 'licence':
      return { ...profile, licences: [...(profile.licences ?? []), gain.code] }
    case 'language': {
      const rank = ({ level }: LanguageSkill) => languageLevels.indexOf(level)
      const others = (profile.languages ?? []).filter(
        (held) => held.code !== gain.language.code || rank(held) > rank(gain.language),
      )
      return { ...profile, languages: [...others, gain.language] }
    }
    case 'travel':
      return { ...profile, travelLimits: { ...profile.travelLimits, [gain.mode]: gain.limit } }
  }
}
