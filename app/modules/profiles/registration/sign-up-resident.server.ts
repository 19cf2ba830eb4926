import { system } from '@/app/modules/access/shared'
import { createAccount } from '@/app/modules/accounts/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { enqueueJob } from '@/app/modules/notifications/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { createResident } from './create-resident.server'
import type { Tx } from '@/drizzle/client.server'
import type { ResidentId } from '@/drizzle/ids'
import type { PageLanguage } from '@/drizzle/vocabulary'
import type { ResidentSignUp } from './schemas'

/**
 * A visitor signs up and is sent a sign-in link. For an address that already has an account, of whatever role, only
 * the link goes out and nothing is changed: the visitor is told the same.
 * @param input.language chosen in the visitor's browser: a new account keeps it.
 * @param keep notes where she comes from, in the transaction that makes her, which acts for the portal.
 */
export function signUpResident({
  ctx,
  input,
  keep,
}: {
  ctx: Context
  input: ResidentSignUp & { language?: PageLanguage | null | undefined }
  keep?: (tx: Tx, residentId: ResidentId) => Promise<void>
}): Promise<void> {
  const { email, language } = input
  return transact({ ...ctx, actor: system }, async (tx) => {
    const { accountId, created } = await createAccount(tx, ctx, { role: 'resident', email, language })
    if (created) {
      const residentId = await createResident(tx, ctx, {
        accountId,
        leadCaseworkerId: null,
        organisationId: null,
        identity: input,
      })
      await keep?.(tx, residentId)
      await recordAudit(tx, ctx, {
        action: 'resident.registered',
        subject: { kind: 'resident', id: residentId },
      })
    }
    await enqueueJob(tx, 'send_sign_in_link', { accountId, language }, `sign-in:${accountId}`)
  })
}
