import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '@/app/platform/context.server'
import { unauthenticated } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import { sessions } from '@/drizzle/schema'
import type { Session } from './session'

/**
 * Ends the session that is about to be replaced: one session makes one other, and hands on what the provider said.
 * Runs in a transaction that acts for the portal. @throws DomainError `unauthenticated` when it ended meanwhile.
 */
export async function closeSession(
  tx: Tx,
  ctx: Pick<Context, 'clock' | 'keyring'>,
  session: Session,
): Promise<{ idToken: string | null }> {
  const [closed] = await tx
    .update(sessions)
    .set({ revokedAt: ctx.clock.now() })
    .where(and(eq(sessions.tokenDigest, session.tokenDigest), isNull(sessions.revokedAt)))
    .returning({ idToken: sessions.idToken })
  if (!closed) throw unauthenticated()
  const { idToken } = closed
  return { idToken: idToken && ctx.keyring.open(sessions.idToken, session.tokenDigest, idToken) }
}
