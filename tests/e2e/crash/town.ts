import { asc } from 'drizzle-orm'
import type { CaseworkerActor, EmployerActor } from '@/app/modules/access/shared'
import { system } from '@/app/modules/access/shared'
import { withActor, type Database } from '@/drizzle/client.server'
import type { JobOfferId, TalentPoolId } from '@/drizzle/ids'
import { jobOffers, staffMembers, talentPools } from '@/drizzle/schema'
import { anySource, buildTalentPool, createRandom, insertRows } from '@/seed/builders/index.server'
import {
  caseworkerOfOrganisation,
  confirmedEmployer,
  publishedOffer,
  residentWithoutEmail,
} from '@/seed/scenarios/index.server'
import { loadVocabulary } from '@/tests/setup/stage'
import { arrive } from './changes'

/** Those who act and what they act on; the people are whoever the database holds. */
export interface Town {
  caseworker: CaseworkerActor
  /** Whose offers they are. */
  employer: EmployerActor
  poolIds: TalentPoolId[]
  jobOfferIds: JobOfferId[]
}

/**
 * An empty, migrated database becomes a town where everybody is visible.
 * @param residents people with an account, whom the app changes.
 * @param others people without one, whom it leaves alone.
 */
export async function foundTown(
  database: Database,
  { residents, others }: { residents: number; others: number },
  now: Date,
): Promise<void> {
  await loadVocabulary(database)
  const source = { ...anySource(), random: createRandom(1), now }
  await withActor(database, system, async (tx) => {
    const pools = ['Logistique', 'Propreté', 'Soin'].map((name) =>
      buildTalentPool({ name, slug: name }, source),
    )
    await insertRows(tx, talentPools, pools)
    const caseworker = await caseworkerOfOrganisation(tx, {}, source)
    const poolIds = pools.map(({ id }) => id)
    for (let other = 0; other < others; other += 1)
      await residentWithoutEmail(tx, { caseworker, poolIds }, source)
    const employer = await confirmedEmployer(tx, {}, source)
    for (let offer = 0; offer < 4; offer += 1) await publishedOffer(tx, { employer }, source)
  })
  const town = await readTown(database)
  for (let resident = 0; resident < residents; resident += 1) await arrive(database, town, source)
}

export function readTown(database: Database): Promise<Town> {
  return withActor(database, system, async (tx) => {
    const [staff] = await tx.select().from(staffMembers).orderBy(asc(staffMembers.accountId))
    if (staff === undefined) throw new Error('the town has no caseworker')
    const pools = await tx.select({ id: talentPools.id }).from(talentPools).orderBy(asc(talentPools.id))
    const offers = await tx
      .select({ id: jobOffers.id, createdBy: jobOffers.createdBy })
      .from(jobOffers)
      .orderBy(asc(jobOffers.id))
    const [offer] = offers
    if (offer === undefined) throw new Error('the town has no offer')
    return {
      employer: { role: 'employer', accountId: offer.createdBy },
      caseworker: { role: 'caseworker', accountId: staff.accountId, organisationId: staff.organisationId },
      poolIds: pools.map(({ id }) => id),
      jobOfferIds: offers.map(({ id }) => id),
    }
  })
}
