import { and, eq, gt, isNull } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import { digestToken } from '@/app/platform/tokens.server'
import { signInLinks } from '@/drizzle/schema'
import type { PageLanguage } from '@/drizzle/vocabulary'
import { openSession, type OpenedSession } from '../sessions/open-session.server'

const spentLinkMessage =
  'Ce lien a déjà servi ou n’est plus valable. Demandez-en un nouveau\u00a0: il arrive en une minute.'

/**
 * Uses up a link and opens a session; staff with a second factor still have to give it.
 * @param input.language chosen in this browser; a resident's account keeps it.
 * @throws DomainError `conflict` when the link is unknown, used, expired, or its account disabled.
 */
export function signIn({
  ctx,
  input,
}: {
  ctx: Context
  input: { token: string; language?: PageLanguage | null | undefined }
}): Promise<OpenedSession> {
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
    const opened = await openSession(tx, systemCtx, {
      accountId: link.accountId,
      secondFactorGiven: false,
      language: input.language,
    })
    if (!opened) throw conflict(spentLinkMessage)
    return opened
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
