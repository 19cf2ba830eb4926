import { and, eq, isNull } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { isOpenIdError } from '@/app/platform/openid/openid-provider.server'
import { digestToken } from '@/app/platform/tokens.server'
import { sessions } from '@/drizzle/schema'

/**
 * Revokes the session of this cookie; the account's other sessions go on.
 * @returns where the OpenID provider ends its own session, for one that began there; null for any other, and when the
 * provider does not answer: ours is over all the same.
 */
export async function signOut({
  ctx,
  input,
}: {
  ctx: Context
  input: { sessionToken: string }
}): Promise<string | null> {
  const tokenDigest = digestToken(input.sessionToken)
  const idToken = await transact({ ...ctx, actor: system }, async (tx, systemCtx) => {
    const [ended] = await tx
      .update(sessions)
      .set({ revokedAt: ctx.clock.now() })
      .where(and(eq(sessions.tokenDigest, tokenDigest), isNull(sessions.revokedAt)))
      .returning({ accountId: sessions.accountId, idToken: sessions.idToken })
    if (ended === undefined) return null
    await recordAudit(tx, systemCtx, {
      action: 'session.closed',
      subject: { kind: 'account', id: ended.accountId },
    })
    return ended.idToken ? ctx.keyring.open(sessions.idToken, tokenDigest, ended.idToken) : null
  })
  if (idToken === null || ctx.openId === null) return null
  try {
    const address = await ctx.openId.endSessionUrl(idToken, `${ctx.settings.publicUrl}/`)
    return address?.href ?? null
  } catch (error) {
    if (!isOpenIdError(error)) throw error
    ctx.logger.warn({ reason: error.reason, code: error.code }, 'openid')
    return null
  }
}
