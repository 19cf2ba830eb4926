import { asc, eq } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { requireOwnEstablishment } from '@/app/modules/accounts/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { EstablishmentId, JobOfferId, WorkplaceId } from '@/drizzle/ids'
import { jobOffers, workplaces } from '@/drizzle/schema'
import type { JobOfferDraft } from './form/offer-form'
import { checkOfferCodes } from './rows/check-codes.server'
import { replaceOfferSkills, toOfferColumns } from './rows/offer-rows.server'

/**
 * Starts an offer as a draft, at the establishment's own workplace. An establishment still to be confirmed may
 * prepare its offers.
 * @throws DomainError `not_found` unless the actor is a member, `invalid` for codes the vocabulary does not know.
 */
export function createOffer({ ctx, input }: { ctx: Context; input: JobOfferDraft }): Promise<JobOfferId> {
  authorise(ctx.actor, 'offer.write')
  const { accountId } = authoriseRole(ctx.actor, 'employer')
  return transact(ctx, async (tx, inner) => {
    await requireOwnEstablishment(tx, inner, input.establishmentId)
    const { occupationCode } = await checkOfferCodes(tx, input)
    const now = inner.clock.now()
    const [created] = await tx
      .insert(jobOffers)
      .values({
        ...toOfferColumns(input),
        occupationCode,
        establishmentId: input.establishmentId,
        workplaceId: await findWorkplace(tx, input.establishmentId),
        createdBy: accountId,
        createdAt: now,
        updatedAt: now,
      })
      .returning({ id: jobOffers.id })
    if (!created) throw new Error('insert into job_offers returned no row')
    await replaceOfferSkills(tx, created.id, input.skills)
    await recordAudit(tx, inner, { action: 'offer.created', subject: { kind: 'job_offer', id: created.id } })
    return created.id
  })
}

/** An establishment registers with one workplace: a second would let its trips be crossed to place a person. */
async function findWorkplace(tx: Tx, establishmentId: EstablishmentId): Promise<WorkplaceId | null> {
  const [workplace] = await tx
    .select({ id: workplaces.id })
    .from(workplaces)
    .where(eq(workplaces.establishmentId, establishmentId))
    .orderBy(asc(workplaces.id))
    .limit(1)
  return workplace?.id ?? null
}
