import { authoriseRole } from '@/app/modules/access/index.server'
import { addMinutes } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { digestToken, randomToken } from '@/app/platform/tokens.server'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId } from '@/drizzle/ids'
import { signInLinks } from '@/drizzle/schema'
import { findAccountByEmail } from '../address/find-account-by-email.server'
import { signInLinkMinutes } from '../shared'

/** Path of a new single-use link. The token exists only in what is returned; the table keeps its digest. */
export async function issueSignInLink(tx: Tx, input: { accountId: AccountId; now: Date }): Promise<string> {
  const token = randomToken()
  await tx.insert(signInLinks).values({
    tokenDigest: digestToken(token),
    accountId: input.accountId,
    createdAt: input.now,
    expiresAt: addMinutes(input.now, signInLinkMinutes),
  })
  return `/connexion/lien/${token}`
}

/** For whoever runs the portal (a demo's first lines, a staff account's first link): path of a link, or null. */
export function issueSignInLinkFor({
  ctx,
  input,
}: {
  ctx: Context
  input: { email: string }
}): Promise<string | null> {
  authoriseRole(ctx.actor, 'system')
  return transact(ctx, async (tx) => {
    const account = await findAccountByEmail(tx, ctx, input.email)
    if (!account || account.disabled) return null
    return issueSignInLink(tx, { accountId: account.accountId, now: ctx.clock.now() })
  })
}
