import { asc, eq, inArray } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { findStandingConsent, type StandingConsent } from '@/app/modules/consent/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { ProfileId, ResidentId } from '@/drizzle/ids'
import {
  identities,
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
import type { SkillKind } from '@/drizzle/vocabulary'
import type { OccupationCode, ProfileDocument, SkillCode } from '@/search/documents'

type Recorded = Pick<
  ProfileDocument,
  'licences' | 'languages' | 'contracts' | 'availability' | 'availableFrom' | 'homeCell' | 'travelLimits'
>

/** Everything recorded of a person, with the words for its codes. For herself and for caseworkers only. */
export interface ResidentFile {
  residentId: ResidentId
  identity: {
    givenName: string
    familyName: string
    phone: string | null
    email: string | null
    address: string | null
    birthDate: string | null
  }
  /** False for a person whose caseworker acts for her. */
  hasAccount: boolean
  leadCaseworker: string | null
  organisation: string | null
  profile: Recorded & {
    occupationsSought: { code: OccupationCode; label: string }[]
    occupationsHeld: { code: OccupationCode; label: string; months: number }[]
    skills: { code: SkillCode; label: string; kind: SkillKind; verified: boolean }[]
    certificates: { code: SkillCode; label: string }[] | null
    /** The named area of the home, null when not told or when no area has this cell. */
    place: { code: string; name: string } | null
    updatedAt: Date
    confirmedAt: Date | null
  }
  consent: StandingConsent | null
}

/**
 * Reads a person's file. A caseworker's reading is audited, in the same transaction.
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
    const row = await findFileRow(tx, input.residentId)
    if (!row) throw notFound()
    if (actor.role === 'caseworker') {
      await recordAudit(tx, inner, {
        action: 'identity.viewed',
        subject: { kind: 'resident', id: input.residentId },
        details: { in: 'file' },
      })
    }
    const { id: profileId, certificates, residentId: _, ...profile } = row.profile
    const { residentId: __, ...identity } = row.identity
    return {
      residentId: input.residentId,
      identity,
      hasAccount: row.accountId !== null,
      leadCaseworker: row.leadCaseworker,
      organisation: row.organisation,
      profile: {
        ...profile,
        ...(await listOccupations(tx, profileId)),
        skills: await listSkills(tx, profileId),
        certificates: certificates && (await listCertificates(tx, certificates)),
        place: profile.homeCell === null ? null : await findPlace(tx, profile.homeCell),
      },
      consent: await findStandingConsent({ ctx: inner, input }),
    }
  })
}

async function findFileRow(tx: Tx, residentId: ResidentId) {
  const [row] = await tx
    .select({
      accountId: residents.accountId,
      identity: identities,
      profile: profiles,
      leadCaseworker: staffMembers.displayName,
      organisation: partnerOrganisations.name,
    })
    .from(residents)
    .innerJoin(identities, eq(identities.residentId, residents.id))
    .innerJoin(profiles, eq(profiles.residentId, residents.id))
    .leftJoin(staffMembers, eq(staffMembers.accountId, residents.leadCaseworkerId))
    .leftJoin(partnerOrganisations, eq(partnerOrganisations.id, residents.organisationId))
    .where(eq(residents.id, residentId))
  return row
}

async function listOccupations(
  tx: Tx,
  profileId: ProfileId,
): Promise<Pick<ResidentFile['profile'], 'occupationsSought' | 'occupationsHeld'>> {
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

function listSkills(tx: Tx, profileId: ProfileId): Promise<ResidentFile['profile']['skills']> {
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
): Promise<NonNullable<ResidentFile['profile']['certificates']>> {
  if (codes.length === 0) return []
  return tx
    .select({ code: skills.code, label: skills.label })
    .from(skills)
    .where(inArray(skills.code, codes))
    .orderBy(asc(skills.label), asc(skills.code))
}

async function findPlace(tx: Tx, cell: string): Promise<ResidentFile['profile']['place']> {
  const [place] = await tx
    .select({ code: places.code, name: places.name })
    .from(places)
    .where(eq(places.cell, cell))
    .orderBy(asc(places.code))
    .limit(1)
  return place ?? null
}
