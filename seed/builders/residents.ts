import type { Identity } from '@/app/modules/profiles/index.server'
import type { ProfileId, ResidentId } from '@/drizzle/ids'
import type { profileOccupations, profiles, profileSkills, residents } from '@/drizzle/schema'
import { places } from '../reference'
import { inventedMobile } from './accounts'
import { coreSkillsOf } from './match/match-vocabulary'
import { dayOf, daysAfter } from './source/moments'
import { anySource, type Source } from './source/random'
import { rhythms } from './source/rhythms'

type Resident = typeof residents.$inferSelect

/** In clear; `insertIdentities` seals it. */
export type BuiltIdentity = Identity & { residentId: ResidentId }
type Profile = typeof profiles.$inferSelect

/** Without an account unless told. */
export function buildResident(
  overrides: Partial<Resident> = {},
  { random, now }: Source = anySource(),
): Resident {
  return {
    id: random.id(),
    accountId: null,
    leadCaseworkerId: null,
    organisationId: null,
    createdAt: daysAfter(now, -100),
    ...overrides,
  }
}

export function buildIdentity(
  overrides: Partial<Identity> & { residentId: ResidentId },
  source: Source = anySource(),
): BuiltIdentity {
  return {
    givenName: 'Camille',
    familyName: 'Zorngeist',
    phone: inventedMobile(source),
    email: null,
    address: `${source.random.integer(1, 60)} allée des Grèbes-Huppés, 67200 Strasbourg`,
    birthDate: '1991-05-17',
    ...overrides,
  }
}

export interface BuiltProfile {
  profile: Profile
  skills: (typeof profileSkills.$inferSelect)[]
  occupations: (typeof profileOccupations.$inferSelect)[]
}

/** What is not told is that of an order picker from Hautepierre, free at office hours, with nothing left out. */
export function buildProfile(
  {
    skills = coreSkillsOf('N1103').map((code) => ({ code, verified: false })),
    occupations = [{ code: 'N1103', sought: true, heldMonths: 14 }],
    ...overrides
  }: Partial<Profile> & {
    residentId: ResidentId
    skills?: readonly { code: number; verified: boolean }[]
    occupations?: readonly { code: string; sought: boolean; heldMonths: number | null }[]
  },
  { random, now }: Source = anySource(),
): BuiltProfile {
  const id: ProfileId = overrides.id ?? random.id()
  return {
    profile: {
      licences: ['B'],
      certificates: [],
      languages: [{ code: 'fr', level: 'B2' }],
      contracts: ['permanent', 'fixed_term', 'temporary'],
      availability: rhythms.officeHours,
      availableFrom: dayOf(daysAfter(now, -7)),
      homeCell: places.homeAreas[0]?.cells[0] ?? null,
      travelLimits: { walk: 20, transit: 45 },
      updatedAt: daysAfter(now, -20),
      confirmedAt: daysAfter(now, -6),
      ...overrides,
      id,
    },
    skills: skills.map(({ code, verified }) => ({ profileId: id, skillCode: code, verified })),
    occupations: occupations.map(({ code, ...rest }) => ({ profileId: id, occupationCode: code, ...rest })),
  }
}
