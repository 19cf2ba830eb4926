import { and, eq, isNull } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { deliverMail } from '@/app/modules/notifications/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { AccountId } from '@/drizzle/ids'
import { accounts } from '@/drizzle/schema'

/** Job: one mail to each coordinator, once for an employer and a day. Who it is stands on the page, not in the mail. */
export async function notifyPoolSwept({
  ctx,
  input,
}: {
  ctx: Context
  input: { accountId: AccountId; day: string }
}): Promise<void> {
  authoriseRole(ctx.actor, 'system')
  const coordinators = await transact(ctx, (tx) =>
    tx
      .select({ id: accounts.id })
      .from(accounts)
      .where(and(eq(accounts.role, 'coordinator'), isNull(accounts.disabledAt))),
  )
  for (const { id } of coordinators) {
    await deliverMail(ctx, {
      key: `pool_swept:${input.accountId}:${input.day}:${id}`,
      accountId: id,
      content: {
        subject: 'Un employeur a vu beaucoup de profils aujourd’hui',
        body: `Bonjour,\n\nUn employeur a vu aujourd’hui beaucoup plus de profils qu’une recherche n’en demande. Voyez lequel, et appelez-le au besoin\u00a0:\n${ctx.settings.publicUrl}/coordination`,
      },
    })
  }
}
