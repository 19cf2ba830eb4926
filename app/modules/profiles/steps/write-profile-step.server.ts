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

/**
 * Writes one step over what was there, for a resident already held.
 * @throws DomainError `invalid` beside the field of a code that the vocabulary refuses.
 */
export async function writeProfileStep(
  tx: Tx,
  ctx: Pick<Context, 'keyring'>,
  held: { residentId: ResidentId; profileId: ProfileId },
  answer: ProfileStepAnswer,
): Promise<void> {
  const { residentId, profileId } = held
  const writeProfile = (values: Partial<typeof profiles.$inferInsert>) =>
    tx.update(profiles).set(values).where(eq(profiles.id, profileId))

  switch (answer.step) {
    case 'identity':
      return writeIdentity(tx, ctx, residentId, answer.values)
    case 'occupations':
      return writeSought(tx, profileId, answer.values.sought)
    case 'experience':
      return writeHeld(tx, profileId, answer.values.held)
    case 'skills':
      return writeSkills(tx, profileId, answer.values.skills)
    case 'licences': {
      const { licences, certificates } = answer.values
      const [before] = await tx
        .select({ certificates: profiles.certificates })
        .from(profiles)
        .where(eq(profiles.id, profileId))
      await checkSkills(tx, certificates ?? [], before?.certificates ?? [], ['certificate'], 'certificates')
      await writeProfile({ licences, certificates })
      return
    }
    case 'languages':
    case 'availability':
    case 'contracts':
      await writeProfile(answer.values)
      return
    case 'mobility': {
      const { place, travelLimits } = answer.values
      await writeProfile({
        travelLimits,
        ...(place === unchangedPlace ? {} : { homeCell: await readCell(tx, place) }),
      })
      return
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

/** A row of `profile_occupations` says both "sought" and "held": each step writes its half and the row goes with the last. */
async function writeSought(tx: Tx, profileId: ProfileId, sought: readonly OccupationCode[]): Promise<void> {
  await checkOccupations(tx, sought, await listOccupations(tx, profileId), 'sought')
  await tx
    .update(profileOccupations)
    .set({ sought: false })
    .where(eq(profileOccupations.profileId, profileId))
  if (sought.length > 0) {
    await tx
      .insert(profileOccupations)
      .values(sought.map((occupationCode) => ({ profileId, occupationCode, sought: true })))
      .onConflictDoUpdate({
        target: [profileOccupations.profileId, profileOccupations.occupationCode],
        set: { sought: true },
      })
  }
  await deleteEmptyOccupations(tx, profileId)
}

async function writeHeld(
  tx: Tx,
  profileId: ProfileId,
  held: readonly { code: OccupationCode; months: number }[],
): Promise<void> {
  const codes = held.map(({ code }) => code)
  await checkOccupations(tx, codes, await listOccupations(tx, profileId), 'held')
  await tx
    .update(profileOccupations)
    .set({ heldMonths: null })
    .where(eq(profileOccupations.profileId, profileId))
  if (held.length > 0) {
    await tx
      .insert(profileOccupations)
      .values(held.map(({ code, months }) => ({ profileId, occupationCode: code, heldMonths: months })))
      .onConflictDoUpdate({
        target: [profileOccupations.profileId, profileOccupations.occupationCode],
        set: { heldMonths: sql`excluded.held_months` },
      })
  }
  await deleteEmptyOccupations(tx, profileId)
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
  const before = await tx
    .select({ code: profileSkills.skillCode })
    .from(profileSkills)
    .where(eq(profileSkills.profileId, profileId))
  await checkSkills(
    tx,
    codes,
    before.map(({ code }) => code),
    ['hardSkill', 'knowledge', 'softSkill'],
    'skills',
  )
  await tx
    .delete(profileSkills)
    .where(and(eq(profileSkills.profileId, profileId), notInArray(profileSkills.skillCode, [...codes])))
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
