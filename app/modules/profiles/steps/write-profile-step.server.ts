import { and, eq, isNull, notInArray, sql } from 'drizzle-orm'
import type { Context } from '@/app/platform/context.server'
import { invalid, notFound } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { ProfileId, ResidentId } from '@/drizzle/ids'
import { identities, places, profileOccupations, profiles, profileSkills } from '@/drizzle/schema'
import type { OccupationCode, SkillCode } from '@/search/documents'
import { sealIdentity } from '../identity/seal-identity'
import { checkOccupations, checkSkills } from './check-codes.server'
import { unchangedPlace } from './answers'
import type { ProfileStepAnswer } from './profile-steps'

type ProfileValues = Partial<typeof profiles.$inferInsert>

/**
 * Writes one step over what was there, for a resident already held. What of it belongs on the row of the profile is left to
 * the caller, who writes that row once.
 * @returns the columns of `profiles` that the step says.
 * @throws DomainError `invalid` beside the field of a code that the vocabulary refuses.
 */
export async function writeProfileStep(
  tx: Tx,
  ctx: Pick<Context, 'keyring'>,
  held: { residentId: ResidentId; profileId: ProfileId },
  answer: ProfileStepAnswer,
): Promise<ProfileValues> {
  const { residentId, profileId } = held
  switch (answer.step) {
    case 'identity':
      await writeIdentity(tx, ctx, residentId, answer.values)
      return {}
    case 'occupations':
      await writeSought(tx, profileId, answer.values.sought)
      return {}
    case 'experience':
      await writeHeld(tx, profileId, answer.values.held)
      return {}
    case 'skills':
      await writeSkills(tx, profileId, answer.values.skills)
      return {}
    case 'licences': {
      const { licences, certificates } = answer.values
      const [before] = await tx
        .select({ certificates: profiles.certificates })
        .from(profiles)
        .where(eq(profiles.id, profileId))
      await checkSkills(tx, certificates ?? [], before?.certificates ?? [], ['certificate'], 'certificates')
      return { licences, certificates }
    }
    case 'languages':
    case 'availability':
    case 'contracts':
      return answer.values
    case 'mobility': {
      const { place, travelLimits } = answer.values
      return {
        travelLimits,
        ...(place === unchangedPlace ? {} : { homeCell: await readCell(tx, place) }),
      }
    }
  }
}

async function writeIdentity(
  tx: Tx,
  { keyring }: Pick<Context, 'keyring'>,
  residentId: ResidentId,
  values: Extract<ProfileStepAnswer, { step: 'identity' }>['values'],
): Promise<void> {
  const [written] = await tx
    .update(identities)
    .set(sealIdentity(keyring, residentId, values))
    .where(eq(identities.residentId, residentId))
    .returning({ residentId: identities.residentId })
  if (!written) throw notFound()
}

/**
 * A row of `profile_occupations` says both "sought" and "held": each step writes its half and the row goes with the last. Of whom
 * nothing is written yet, nothing is taken back: a statement that finds no row still wakes the triggers of its table.
 */
async function writeSought(tx: Tx, profileId: ProfileId, sought: readonly OccupationCode[]): Promise<void> {
  const before = await listOccupations(tx, profileId)
  await checkOccupations(tx, sought, before, 'sought')
  if (before.length > 0) {
    await tx
      .update(profileOccupations)
      .set({ sought: false })
      .where(eq(profileOccupations.profileId, profileId))
  }
  if (sought.length > 0) {
    await tx
      .insert(profileOccupations)
      .values(sought.map((occupationCode) => ({ profileId, occupationCode, sought: true })))
      .onConflictDoUpdate({
        target: [profileOccupations.profileId, profileOccupations.occupationCode],
        set: { sought: true },
      })
  }
  if (before.length > 0) await deleteEmptyOccupations(tx, profileId)
}

async function writeHeld(
  tx: Tx,
  profileId: ProfileId,
  held: readonly { code: OccupationCode; months: number }[],
): Promise<void> {
  const codes = held.map(({ code }) => code)
  const before = await listOccupations(tx, profileId)
  await checkOccupations(tx, codes, before, 'held')
  if (before.length > 0) {
    await tx
      .update(profileOccupations)
      .set({ heldMonths: null })
      .where(eq(profileOccupations.profileId, profileId))
  }
  if (held.length > 0) {
    await tx
      .insert(profileOccupations)
      .values(held.map(({ code, months }) => ({ profileId, occupationCode: code, heldMonths: months })))
      .onConflictDoUpdate({
        target: [profileOccupations.profileId, profileOccupations.occupationCode],
        set: { heldMonths: sql`excluded.held_months` },
      })
  }
  if (before.length > 0) await deleteEmptyOccupations(tx, profileId)
}

async function listOccupations(tx: Tx, profileId: ProfileId): Promise<OccupationCode[]> {
  const rows = await tx
    .select({ code: profileOccupations.occupationCode })
    .from(profileOccupations)
    .where(eq(profileOccupations.profileId, profileId))
  return rows.map(({ code }) => code)
}

async function deleteEmptyOccupations(tx: Tx, profileId: ProfileId): Promise<void> {
  await tx
    .delete(profileOccupations)
    .where(
      and(
        eq(profileOccupations.profileId, profileId),
        eq(profileOccupations.sought, false),
        isNull(profileOccupations.heldMonths),
      ),
    )
}

/** Skills that stay keep their verification. */
async function writeSkills(tx: Tx, profileId: ProfileId, codes: readonly SkillCode[]): Promise<void> {
  const rows = await tx
    .select({ code: profileSkills.skillCode })
    .from(profileSkills)
    .where(eq(profileSkills.profileId, profileId))
  const before = rows.map(({ code }) => code)
  await checkSkills(tx, codes, before, ['hardSkill', 'knowledge', 'softSkill'], 'skills')
  if (before.some((code) => !codes.includes(code))) {
    await tx
      .delete(profileSkills)
      .where(and(eq(profileSkills.profileId, profileId), notInArray(profileSkills.skillCode, [...codes])))
  }
  if (codes.length === 0) return
  await tx
    .insert(profileSkills)
    .values(codes.map((skillCode) => ({ profileId, skillCode })))
    .onConflictDoNothing()
}

async function readCell(tx: Tx, place: string | null): Promise<string | null> {
  if (place === null) return null
  const [row] = await tx.select({ cell: places.cell }).from(places).where(eq(places.code, place))
  if (!row) throw invalid({ place: ['Choisissez un lieu de la liste.'] })
  return row.cell
}
