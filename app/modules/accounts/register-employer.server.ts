import { system } from '@/app/modules/access/shared'
import { enqueueJob } from '@/app/modules/notifications/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { createAccount } from './create-account.server'

/**
 * Opens an employer's account and sends its first sign-in link. For an address that already has an account, of
 * whatever role, only the link goes out: the visitor is told the same.
 */
export function registerEmployer({ ctx, input }: { ctx: Context; input: { email: string } }): Promise<void> {
  return transact({ ...ctx, actor: system }, async (tx) => {
    const { accountId } = await createAccount(tx, ctx, { role: 'employer', email: input.email })
    await enqueueJob(tx, 'send_sign_in_link', { accountId }, `sign-in:${accountId}`)
  })
}
