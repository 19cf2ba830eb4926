import { eq } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { system } from '@/app/modules/access/shared'
import { recordAudit } from '@/app/modules/audit/index.server'
import { enqueueJob } from '@/app/modules/notifications/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict, forbidden, notFound } from '@/app/platform/errors'
import type { AccountId } from '@/drizzle/ids'
import { secondFactors } from '@/drizzle/schema'
import { findAccountByEmail } from '../address/find-account-by-email.server'
import { findStaffCard } from '../find-staff-card.server'
import { endEverySession } from '../sessions/end-every-session.server'

/**
 * Takes away the second factor of somebody who lost her phone and her recovery codes, ends her sessions and writes to
 * her. Never one's own: whoever holds a coordinator's open session would be rid of hers.
 * @throws DomainError `forbidden` for one's own, `not_found` for whoever is not staff, `conflict` when there is none.
 */
export function resetSecondFactor({
  ctx,
  input,
}: {
  ctx: Context
  /** By e-mail: for whoever runs the portal, when no other coordinator is there. */
  input: { accountId: AccountId } | { email: string }
}): Promise<void> {
  authorise(ctx.actor, 'second_factor.reset')
  return transact({ ...ctx, actor: system }, async (tx) => {
    const accountId =
      'email' in input ? (await findAccountByEmail(tx, ctx, input.email))?.accountId : input.accountId
    if (accountId === undefined || (await findStaffCard(tx, accountId)) === null) {
      throw notFound('Ce compte n’est pas celui d’une personne de l’équipe.')
    }
    if (accountId === ctx.actor.accountId) {
      throw forbidden('Une autre personne de la coordination doit réinitialiser votre second facteur.')
    }
    const [reset] = await tx
      .delete(secondFactors)
      .where(eq(secondFactors.accountId, accountId))
      .returning({ accountId: secondFactors.accountId })
    if (!reset) throw conflict('Cette personne n’a pas de second facteur.')
    await endEverySession(tx, accountId)
    await recordAudit(tx, ctx, {
      action: 'second_factor.reset',
      subject: { kind: 'account', id: accountId },
    })
    await enqueueJob(tx, 'second_factor_changed', { accountId, change: 'reset' })
  })
}
