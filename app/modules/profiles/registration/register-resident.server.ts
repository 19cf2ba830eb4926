import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { system } from '@/app/modules/access/shared'
import { createAccount } from '@/app/modules/accounts/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { enqueueJob } from '@/app/modules/notifications/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { invalid } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { ResidentId } from '@/drizzle/ids'
import { createResident } from './create-resident.server'
import type { ResidentRegistration } from './schemas'

/**
 * A caseworker signs a person up and becomes her lead caseworker. With an e-mail she also gets an account and a
 * sign-in link; without, the caseworker acts for her.
 * @param once of a form that may be sent again: `find` answers whom it made already, `keep` notes whom it makes, in the same transaction,
 * which acts for the portal.
 * @throws DomainError `forbidden`, or `invalid` on field `email` when the address has an account: staff may know.
 */
export function registerResident({
  ctx,
  input,
  once,
}: {
  ctx: Context
  input: ResidentRegistration
  once?: {
    find(tx: Tx): Promise<ResidentId | null>
    keep(tx: Tx, residentId: ResidentId): Promise<void>
  }
}): Promise<ResidentId> {
  authorise(ctx.actor, 'resident.register')
  const actor = authoriseRole(ctx.actor, 'caseworker')
  return transact({ ...ctx, actor: system }, async (tx) => {
    const made = await once?.find(tx)
    if (made) return made
    const account =
      input.email === null ? null : await createAccount(tx, ctx, { role: 'resident', email: input.email })
    if (account && !account.created) {
      throw invalid({
        email: [
          'Cette adresse a déjà un compte. Cherchez la personne dans la liste, ou laissez ce champ vide.',
        ],
      })
    }
    const accountId = account?.accountId ?? null
    const residentId = await createResident(tx, ctx, {
      accountId,
      leadCaseworkerId: actor.accountId,
      organisationId: actor.organisationId,
      identity: input,
    })
    await once?.keep(tx, residentId)
    await recordAudit(tx, ctx, {
      action: 'resident.registered',
      subject: { kind: 'resident', id: residentId },
      details: { account: accountId !== null },
    })
    if (accountId) await enqueueJob(tx, 'send_sign_in_link', { accountId }, `sign-in:${accountId}`)
    return residentId
  })
}
