import { and, eq, gt } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { addDays } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { digestToken } from '@/app/platform/tokens.server'
import { accounts, residents, sentSms } from '@/drizzle/schema'
import type { PageLanguage } from '@/drizzle/vocabulary'
import { readChoices } from '../choices/read-choices.server'
import { stopToken } from '../choices/stop-token.server'

/** Days for which the link of a text message can be used: as long as its text is kept. */
export const shortLinkDays = 30

export interface ShortLink {
  /** Where it leads; null when that is a page of a space that she has not. */
  to: string | null
  language: PageLanguage
  /** Closes text messages; null when they are closed. */
  stop: string | null
}

/**
 * What the link of a text message leads to; null when it leads nowhere any more. It opens no session, and changes nothing: whoever
 * holds the telephone of another reads there neither a name nor what it is about.
 */
export function openShortLink({
  ctx,
  input: { code },
}: {
  ctx: Context
  input: { code: string }
}): Promise<ShortLink | null> {
  return transact({ ...ctx, actor: system }, async (tx) => {
    const [row] = await tx
      .select({
        id: sentSms.id,
        path: sentSms.path,
        residentId: sentSms.residentId,
        accountId: residents.accountId,
        language: accounts.language,
      })
      .from(sentSms)
      .innerJoin(residents, eq(residents.id, sentSms.residentId))
      .leftJoin(accounts, eq(accounts.id, residents.accountId))
      .where(
        and(
          eq(sentSms.linkDigest, digestToken(code.toUpperCase())),
          gt(sentSms.sentAt, addDays(ctx.clock.now(), -shortLinkDays)),
        ),
      )
    if (!row || row.path === null) return null
    const path = ctx.keyring.open(sentSms.path, row.id, row.path)
    const { sms } = await readChoices(tx, row.residentId)
    return {
      to: row.accountId === null && path.startsWith('/mon-espace') ? null : path,
      language: row.language ?? 'fr',
      stop: sms ? stopToken(ctx.settings, { residentId: row.residentId, channel: 'sms' }) : null,
    }
  })
}
