import { asc, eq, inArray } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { findStandingConsent } from '@/app/modules/consent/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { ProfileId, ResidentId } from '@/drizzle/ids'
import {
  occupations,
  partnerOrganisations,
  places,
  profileOccupations,
  profiles,
  profileSkills,
  residents,
  skills,
  staffMembers,
} from '@/drizzle/schema'
import type { SkillCode } from '@/search/documents'
import { readIdentities } from '../identity/read-identities.server'
import { toProfileFacts } from '../documents/to-profile-facts'
import { profileCompleteness } from '../profile-completeness'
import { slotNames } from '../steps/conditions'
import { describeRecordedProfile } from './describe-recorded-profile'
import type { RecordedProfile, ResidentFile } from './resident-file'

/**
 * Reads a person's file. The reading is audited, in the same transaction.
 * @throws DomainError `not_found` for another resident as for one that does not exist.
 */
export function getResidentFile({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<ResidentFile> {
  authorise(ctx.actor, 'resident.read')
  const actor = authoriseRole(ctx.actor, 'resident', 'caseworker')
  if (actor.role === 'resident' && actor.residentId !== input.residentId) throw notFound()
  return transact(ctx, async (tx, inner) => {
    const { residentId } = input
    const read = await readIdentities(tx, inner, { residentIds: [residentId], purpose: 'file' })
    const identity = read.get(residentId)
    const row = await findFileRow(tx, residentId)
    if (!row || !identity) throw notFound()
    const { id: profileId, certificates, residentId: _, ...columns } = row.profile
    const profile: RecordedProfile = {
      ...columns,
      ...(await listOccupations(tx, profileId)),
      skills: await listSkills(tx, profileId),
      certificates: certificates && (await listCertificates(tx, certificates)),
      place: columns.homeCell === null ? null : await findPlace(tx, columns.homeCell),
    }
    return {
      residentId,
      name: `${identity.givenName} ${identity.familyName}`,
      identity,
      hasAccount: row.accountId !== null,
      leadCaseworker: row.leadCaseworker,
      organisation: row.organisation,
      profile,
      facts: describeRecordedProfile(profile, inner.speech),
      week: profile.availability === null ? null : slotNames(profile.availability),
      completeness: profileCompleteness(toProfileFacts(profile)),
      consent: await findStandingConsent({ ctx: inner, input }),
    }
  })
}

async function findFileRow(tx: Tx, residentId: ResidentId) {
  const [row] = await tx
    .select({
      accountId: residents.accountId,
      profile: profiles,
      leadCaseworker: staffMembers.displayName,
      organisation: partnerOrganisations.name,
    })
    .from(residents)
    .innerJoin(profiles, eq(profiles.residentId, residents.id))
    .leftJoin(staffMembers, eq(staffMembers.accountId, residents.leadCaseworkerId))
    .leftJoin(partnerOrganisations, eq(partnerOrganisations.id, residents.organisationId))
    .where(eq(residents.id, residentId))
  return row
}

async function listOccupations(
  tx: Tx,
  profileId: ProfileId,
): Promise<Pick<RecordedProfile, 'occupationsSought' | 'occupationsHeld'>> {
  const rows = await tx
    .select({
      code: occupations.code,
      label: occupations.label,
      sought: profileOccupations.sought,
      heldMonths: profileOccupations.heldMonths,
    })
    .from(profileOccupations)
    .innerJoin(occupations, eq(occupations.code, profileOccupations.occupationCode))
    .where(eq(profileOccupations.profileId, profileId))
    .orderBy(asc(occupations.label))
  return {
    occupationsSought: rows.filter((row) => row.sought).map(({ code, label }) => ({ code, label })),
    occupationsHeld: rows.flatMap(({ code, label, heldMonths }) =>
      heldMonths === null ? [] : [{ code, label, months: heldMonths }],
    ),
  }
}

function listSkills(tx: Tx, profileId: ProfileId): Promise<RecordedProfile['skills']> {
  return tx
    .select({ code: skills.code, label: skills.label, kind: skills.kind, verified: profileSkills.verified })
    .from(profileSkills)
    .innerJoin(skills, eq(skills.code, profileSkills.skillCode))
    .where(eq(profileSkills.profileId, profileId))
    .orderBy(asc(skills.label), asc(skills.code))
}

async function listCertificates(
  tx: Tx,
  codes: SkillCode[],
): Promise<NonNullable<RecordedProfile['certificates']>> {
  if (codes.length === 0) return []
  return tx
    .select({ code: skills.code, label: skills.label })
    .from(skills)
    .where(inArray(skills.code, codes))
    .orderBy(asc(skills.label), asc(skills.code))
}

async function findPlace(tx: Tx, cell: string): Promise<RecordedProfile['place']> {
  const [place] = await tx
    .select({ code: places.code, name: places.name })
    .from(places)
    .where(eq(places.cell, cell))
    .orderBy(asc(places.code))
    .limit(1)
  return place ?? null
}
