import type { StandingConsent } from '@/app/modules/consent/index.server'
import type { ResidentId } from '@/drizzle/ids'
import type { SkillKind } from '@/drizzle/vocabulary'
import type { OccupationCode, ProfileDocument, SkillCode } from '@/search/documents'
import type { Identity } from '../identity/identity'
import type { ProfileCompleteness } from '../profile-completeness'
import type { SlotName } from '../steps/conditions'

type Recorded = Pick<
  ProfileDocument,
  'licences' | 'languages' | 'contracts' | 'availability' | 'availableFrom' | 'homeCell' | 'travelLimits'
>

/** The professional half of a file, with the words for its codes. */
export interface RecordedProfile extends Recorded {
  occupationsSought: { code: OccupationCode; label: string }[]
  occupationsHeld: { code: OccupationCode; label: string; months: number }[]
  skills: { code: SkillCode; label: string; kind: SkillKind; verified: boolean }[]
  certificates: { code: SkillCode; label: string }[] | null
  /** The named area of the home, null when not told or when no area has this cell. */
  place: { code: string; name: string } | null
  updatedAt: Date
  confirmedAt: Date | null
}

/** One line of a file, in French. */
export interface Fact {
  term: string
  details: string
}

/** Everything recorded of a person. For herself and for caseworkers only. */
export interface ResidentFile {
  residentId: ResidentId
  /** Given name, then family name. */
  name: string
  identity: Identity
  /** False for a person whose caseworker acts for her. */
  hasAccount: boolean
  leadCaseworker: string | null
  organisation: string | null
  profile: RecordedProfile
  /** The profile in French, line by line, but for the week. */
  facts: Fact[]
  /** The moments of the week she can work; null when not told. */
  week: SlotName[] | null
  completeness: ProfileCompleteness
  consent: StandingConsent | null
}
