import { and, eq, gt, isNull } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { AccountId, ConsentId, ResidentId } from '@/drizzle/ids'
import { consents } from '@/drizzle/schema'
import type { AgreementChannel } from '@/drizzle/vocabulary'

export interface StandingConsent {
  id: ConsentId
  noticeVersion: string
  language: string
  channel: AgreementChannel
  recordedBy: AccountId
  givenAt: Date
  expiresAt: Date
}

/** The consent by which a resident is visible at this moment: given, not withdrawn, not run out. */
export function findStandingConsent({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<StandingConsent | null> {
  const actor = authoriseRole(ctx.actor, 'resident', 'caseworker')
  if (actor.role === 'resident' && actor.residentId !== input.residentId) throw notFound()
  return transact(ctx, async (tx) => {
    const [consent] = await tx
      .select({
        id: consents.id,
        noticeVersion: consents.noticeVersion,
        language: consents.language,
        channel: consents.channel,
        recordedBy: consents.recordedBy,
        givenAt: consents.givenAt,
        expiresAt: consents.expiresAt,
      })
      .from(consents)
      .where(
        and(
          eq(consents.residentId, input.residentId),
          eq(consents.purpose, 'visible_pool'),
          isNull(consents.withdrawnAt),
          gt(consents.expiresAt, ctx.clock.now()),
        ),
      )
    return consent ?? null
  })
}
