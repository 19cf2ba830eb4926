import { and, eq, isNull } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { SessionId } from '@/drizzle/ids'
import { sessions } from '@/drizzle/schema'
import type { Session } from './session'

/** Ends one session of the asker's own account. @throws DomainError `not_found` for another's, or one that is over. */
export function revokeSession({
  ctx,
  input,
}: {
  ctx: Context
  input: { session: Session; id: SessionId }
}): Promise<void> {
  return transact({ ...ctx, actor: system }, async (tx, systemCtx) => {
    const { accountId } = input.session
    const [revoked] = await tx
      .update(sessions)
      .set({ revokedAt: ctx.clock.now() })
      .where(and(eq(sessions.id, input.id), eq(sessions.accountId, accountId), isNull(sessions.revokedAt)))
      .returning({ id: sessions.id })
    if (!revoked) throw notFound()
    await recordAudit(tx, systemCtx, {
      action: 'session.revoked',
      subject: { kind: 'account', id: accountId },
    })
  })
}
