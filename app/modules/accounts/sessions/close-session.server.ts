import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '@/app/platform/context.server'
import { unauthenticated } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import { sessions } from '@/drizzle/schema'
import type { Session } from './session'

/**
 * Ends the session that is about to be replaced: one session makes one other. Runs in a transaction that acts for the
 * portal. @throws DomainError `unauthenticated` when it ended meanwhile.
 */
export async function closeSession(tx: Tx, ctx: Pick<Context, 'clock'>, session: Session): Promise<void> {
  const [closed] = await tx
    .update(sessions)
    .set({ revokedAt: ctx.clock.now() })
    .where(and(eq(sessions.tokenDigest, session.tokenDigest), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id })
  if (!closed) throw unauthenticated()
}
