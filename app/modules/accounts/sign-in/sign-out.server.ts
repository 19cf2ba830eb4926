import { eq } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { transact, type Context } from '@/app/platform/context.server'
import { digestToken } from '@/app/platform/tokens.server'
import { sessions } from '@/drizzle/schema'

/** Revokes the session of this cookie; the account's other sessions go on. */
export function signOut({ ctx, input }: { ctx: Context; input: { sessionToken: string } }): Promise<void> {
  return transact({ ...ctx, actor: system }, async (tx) => {
    await tx
      .update(sessions)
      .set({ revokedAt: ctx.clock.now() })
      .where(eq(sessions.tokenDigest, digestToken(input.sessionToken)))
  })
}
