import { and, count, desc, eq, max, sql } from 'drizzle-orm'
import { establishmentNames } from '@/app/modules/audit/index.server'
import type { Context } from '@/app/platform/context.server'
import type { Sentence } from '@/app/words/catalogues/french'
import type { Tx } from '@/drizzle/client.server'
import type { ProfileId, ResidentId } from '@/drizzle/ids'
import {
  auditEntries,
  establishments,
  jobOffers,
  partnerOrganisations,
  profileExposures,
  staffMembers,
} from '@/drizzle/schema'
import { actorWords } from './held/actor-words'

export interface Viewers {
  /** Who opened her identity, latest first. */
  identity: { who: string; where: string; times: number; last: Date }[]
  /** Which establishments had her masked profile on a list, latest first. */
  masked: { establishment: string; offers: number; /** `YYYY-MM-DD` */ last: string }[]
}

/** Who saw a person, from the journal and from what was noted of lists, in the reader's language. Runs as the portal. */
export async function listViewers(
  tx: Tx,
  { speech: { say, inFrench } }: Pick<Context, 'speech'>,
  { residentId, profileId }: { residentId: ResidentId; profileId: ProfileId },
): Promise<Viewers> {
  const where = sql<string | null>`${auditEntries.details} ->> 'in'`
  const views = await tx
    .select({
      role: auditEntries.actorRole,
      staff: staffMembers.displayName,
      organisation: partnerOrganisations.name,
      sites: establishmentNames(auditEntries.actorId),
      where,
      times: count(),
      last: max(auditEntries.at),
    })
    .from(auditEntries)
    .leftJoin(staffMembers, eq(staffMembers.accountId, auditEntries.actorId))
    .leftJoin(partnerOrganisations, eq(partnerOrganisations.id, staffMembers.organisationId))
    .where(
      and(
        eq(auditEntries.action, 'identity.viewed'),
        eq(auditEntries.subjectKind, 'resident'),
        eq(auditEntries.subjectId, residentId),
        sql`${auditEntries.actorRole} <> 'resident'`,
      ),
    )
    .groupBy(
      auditEntries.actorId,
      auditEntries.actorRole,
      staffMembers.displayName,
      partnerOrganisations.name,
      where,
    )
    .orderBy(desc(max(auditEntries.at)))
  const masked = await tx
    .select({
      establishment: establishments.name,
      offers: count(),
      last: sql<string>`max(${profileExposures.shownOn})::text`,
    })
    .from(profileExposures)
    .innerJoin(jobOffers, eq(jobOffers.id, profileExposures.jobOfferId))
    .innerJoin(establishments, eq(establishments.id, jobOffers.establishmentId))
    .where(eq(profileExposures.profileId, profileId))
    .groupBy(establishments.id, establishments.name)
    .orderBy(desc(sql`max(${profileExposures.shownOn})`), establishments.name)
  return {
    identity: views.flatMap(({ last, role, staff, organisation, sites, where: place, times }) =>
      last === null
        ? []
        : [
            {
              who:
                staff === null
                  ? sites.length === 0
                    ? say(actorWords[role])
                    : inFrench(sites.join(', '))
                  : inFrench(`${staff} (${organisation ?? 'la Cité'})`),
              where: say(placeWords.get(place ?? '') ?? 'dans le portail'),
              times,
              last,
            },
          ],
    ),
    masked: masked.map((row) => ({ ...row, establishment: inFrench(row.establishment) })),
  }
}

/** Where the identity stood when it was read, as the journal codes it. */
const placeWords: ReadonlyMap<string, Sentence> = new Map([
  ['file', 'dans votre dossier'],
  ['list', 'dans la liste des habitant·es'],
  ['ranking', 'dans la liste d’une offre'],
  ['queue', 'dans la liste des mises en relation'],
  ['unseen_list', 'dans la liste des personnes peu vues'],
  ['training_list', 'dans la liste des personnes à qui une formation ouvrirait des offres'],
  ['event_list', 'dans la liste des personnes inscrites lors d’un événement'],
  ['referrals', 'dans la liste des orientations'],
  ['call_list', 'dans la liste des personnes à appeler'],
  ['sms', 'pour vous envoyer un SMS'],
  ['introduction', 'après votre accord et celui de la Cité'],
])
