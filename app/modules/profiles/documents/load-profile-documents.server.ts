import { and, count, eq, gte, sql } from 'drizzle-orm'
import { addDays, parisDate } from '@/app/platform/clock'
import type { Tx } from '@/drizzle/client.server'
import type { ProfileId } from '@/drizzle/ids'
import {
  placedHomes,
  poolMembers,
  profileExposures,
  profileOccupations,
  profiles,
  profileSkills,
} from '@/drizzle/schema'
import type { OccupationCode, ProfileDocument, SkillCode } from '@/search/documents'
import { isSelected, isVisible, type ProfileSelection } from './visible-profiles.server'

/** Days during which having been shown counts as exposure. */
export const exposureDays = 30

/** First calendar day that counts as exposure. */
export function exposureStart(now: Date): string {
  return parisDate(addDays(now, -exposureDays))
}

/**
 * The search documents of those of the profiles that are visible. Five queries, however many profiles; a caller
 * that needs them to agree with each other to the row runs a repeatable read transaction.
 */
export async function loadProfileDocuments(
  tx: Tx,
  input: { ids: ProfileSelection; now: Date },
): Promise<ProfileDocument[]> {
  if (input.ids.length === 0) return []
  const rows = await tx
    .select({
      id: profiles.id,
      licences: profiles.licences,
      certificates: profiles.certificates,
      languages: profiles.languages,
      contracts: profiles.contracts,
      availability: profiles.availability,
      availableFrom: profiles.availableFrom,
      homeCell: placedHomes.countedFrom,
      travelLimits: profiles.travelLimits,
    })
    .from(profiles)
    .leftJoin(
      placedHomes,
      and(eq(placedHomes.profileId, profiles.id), eq(placedHomes.homeCell, profiles.homeCell)),
    )
    .where(and(isSelected(profiles.id, input.ids), isVisible(tx, input.now)))
  if (rows.length === 0) return []
  // By ids, each query goes by its index; of all, the rows of hidden profiles are read and left aside.
  const visible = input.ids === 'all' ? input.ids : rows.map(({ id }) => id)
  const skills = await tx
    .select({
      id: profileSkills.profileId,
      codes: sql<SkillCode[]>`array_agg(${profileSkills.skillCode} order by ${profileSkills.skillCode})`,
    })
    .from(profileSkills)
    .where(isSelected(profileSkills.profileId, visible))
    .groupBy(profileSkills.profileId)
  const occupations = await readOccupations(tx, visible)
  const pools = await tx
    .select({
      id: poolMembers.profileId,
      pools: sql<string[]>`array_agg(${poolMembers.poolId} order by ${poolMembers.poolId})`,
    })
    .from(poolMembers)
    .where(isSelected(poolMembers.profileId, visible))
    .groupBy(poolMembers.profileId)
  const exposures = await tx
    .select({ id: profileExposures.profileId, offers: count() })
    .from(profileExposures)
    .where(
      and(
        isSelected(profileExposures.profileId, visible),
        gte(profileExposures.shownOn, exposureStart(input.now)),
      ),
    )
    .groupBy(profileExposures.profileId)

  const skillsOf = new Map(skills.map((row) => [row.id, row.codes]))
  const poolsOf = new Map(pools.map((row) => [row.id, row.pools]))
  const exposureOf = new Map(exposures.map((row) => [row.id, row.offers]))
  return rows.map((row) => ({
    ...row,
    skills: skillsOf.get(row.id) ?? [],
    occupationsSought: occupations.get(row.id)?.sought ?? [],
    occupationsHeld: occupations.get(row.id)?.held ?? [],
    pools: poolsOf.get(row.id) ?? [],
    exposure: exposureOf.get(row.id) ?? 0,
  }))
}

type Occupations = Pick<ProfileDocument, 'occupationsHeld' | 'occupationsSought'>

async function readOccupations(
  tx: Tx,
  visible: ProfileSelection,
): Promise<Map<ProfileId, { sought: OccupationCode[]; held: Occupations['occupationsHeld'] }>> {
  const rows = await tx
    .select({
      id: profileOccupations.profileId,
      code: profileOccupations.occupationCode,
      sought: profileOccupations.sought,
      heldMonths: profileOccupations.heldMonths,
    })
    .from(profileOccupations)
    .where(isSelected(profileOccupations.profileId, visible))
    .orderBy(profileOccupations.profileId, profileOccupations.occupationCode)
  const byProfile = new Map<ProfileId, { sought: OccupationCode[]; held: Occupations['occupationsHeld'] }>()
  for (const { id, code, sought, heldMonths } of rows) {
    const entry = byProfile.get(id) ?? { sought: [], held: [] }
    if (sought) entry.sought.push(code)
    if (heldMonths !== null) entry.held.push({ code, months: heldMonths })
    byProfile.set(id, entry)
  }
  return byProfile
}
