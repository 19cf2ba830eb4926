import { and, eq, isNull } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { enqueueJob } from '@/app/modules/notifications/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { accounts, emailAddresses } from '@/drizzle/schema'

/** Sends a sign-in link if the address has an account. The answer is the same either way (privacy: no enumeration). */
export function requestSignIn({ ctx, input }: { ctx: Context; input: { email: string } }): Promise<void> {
  return transact({ ...ctx, actor: system }, async (tx) => {
    const [account] = await tx
      .select({ id: accounts.id })
      .from(emailAddresses)
      .innerJoin(accounts, eq(accounts.id, emailAddresses.accountId))
      .where(and(eq(emailAddresses.email, input.email), isNull(accounts.disabledAt)))
    if (account) await enqueueJob(tx, 'send_sign_in_link', { accountId: account.id }, `sign-in:${account.id}`)
  })
}
