import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { isMemberOf, selectEstablishments, type EstablishmentSummary } from './establishment-summary.server'
import { maxEstablishmentsPerAccount } from './form/limits'

/** Those the employer is a member of, whatever their status, oldest first. */
export function listOwnEstablishments({ ctx }: { ctx: Context }): Promise<EstablishmentSummary[]> {
  const { accountId } = authoriseRole(ctx.actor, 'employer')
  return transact(ctx, (tx) =>
    selectEstablishments(tx, { where: isMemberOf(accountId), limit: maxEstablishmentsPerAccount, offset: 0 }),
  )
}
