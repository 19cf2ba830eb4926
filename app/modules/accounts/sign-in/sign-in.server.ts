import { and, eq, gt, isNull } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { recordAudit } from '@/app/modules/audit/index.server'
import { addDays } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import { digestToken, randomToken } from '@/app/platform/tokens.server'
import { accounts, sessions, signInLinks } from '@/drizzle/schema'
import type { Role } from '@/drizzle/vocabulary'

/** Days for which a session lasts. Staff read whole files: theirs ends with the working day. */
const sessionDays: Record<Role, number> = { resident: 30, employer: 30, caseworker: 0.5, coordinator: 0.5 }

export const spentLinkMessage =
  'Ce lien a déjà servi ou n’est plus valable. Demandez-en un nouveau\u00a0: il arrive en une minute.'

/**
 * Uses up a link and opens a session.
 * @throws DomainError `conflict` when the link is unknown, used, expired, or its account disabled.
 */
export function signIn({
  ctx,
  input,
}: {
  ctx: Context
  input: { token: string }
}): Promise<{ sessionToken: string; role: Role; expiresAt: Date }> {
  return transact({ ...ctx, actor: system }, async (tx, systemCtx) => {
    const now = ctx.clock.now()
    const [link] = await tx
      .update(signInLinks)
      .set({ usedAt: now })
      .where(
        and(
          eq(signInLinks.tokenDigest, digestToken(input.token)),
          isNull(signInLinks.usedAt),
          gt(signInLinks.expiresAt, now),
        ),
      )
      .returning({ accountId: signInLinks.accountId })
    if (!link) throw conflict(spentLinkMessage)
    const [account] = await tx
      .select({ id: accounts.id, role: accounts.role })
      .from(accounts)
      .where(and(eq(accounts.id, link.accountId), isNull(accounts.disabledAt)))
    if (!account) throw conflict(spentLinkMessage)

    const sessionToken = randomToken()
    const expiresAt = addDays(now, sessionDays[account.role])
    await tx.insert(sessions).values({
      tokenDigest: digestToken(sessionToken),
      accountId: account.id,
      createdAt: now,
      expiresAt,
    })
    await recordAudit(tx, systemCtx, {
      action: 'session.opened',
      subject: { kind: 'account', id: account.id },
    })
    return { sessionToken, role: account.role, expiresAt }
  })
}

/** Whether a link would still sign in. A GET asks this; it changes nothing, because mail scanners follow links. */
export function isLinkUsable({ ctx, input }: { ctx: Context; input: { token: string } }): Promise<boolean> {
  return transact({ ...ctx, actor: system }, async (tx) => {
    const [link] = await tx
      .select({ accountId: signInLinks.accountId })
      .from(signInLinks)
      .where(
        and(
          eq(signInLinks.tokenDigest, digestToken(input.token)),
          isNull(signInLinks.usedAt),
          gt(signInLinks.expiresAt, ctx.clock.now()),
        ),
      )
    return link !== undefined
  })
}
