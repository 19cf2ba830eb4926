import { system } from '@/app/modules/access/shared'
import { enqueueJob } from '@/app/modules/notifications/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { keyedDigest } from '@/app/platform/tokens.server'
import { isId, type AccountId } from '@/drizzle/ids'
import type { PageLanguage } from '@/drizzle/vocabulary'
import { findAccountByEmail } from '../address/find-account-by-email.server'

/**
 * Sends a sign-in link if the address has an account. Answer and work are the same either way (privacy: no
 * enumeration): for an address without an open account the same job is written, for an account that nobody has.
 * @param input.language chosen in the browser that asks. This one mail is written in it; the account keeps it only once
 * the link is used there, since anybody may type an address.
 */
export function requestSignIn({
  ctx,
  input,
}: {
  ctx: Context
  input: { email: string; language?: PageLanguage | null | undefined }
}): Promise<void> {
  return transact({ ...ctx, actor: system }, async (tx) => {
    const nobody = nobodyOf(ctx.settings.secret, input.email)
    const account = await findAccountByEmail(tx, ctx, input.email)
    const accountId = account && !account.disabled ? account.accountId : nobody
    await enqueueJob(tx, 'send_sign_in_link', { accountId, language: input.language }, `sign-in:${accountId}`)
  })
}

/** An id for this address that no account has: asked for twice, its job is one job, as a real one's is. */
function nobodyOf(secret: string, email: string): AccountId {
  const hex = keyedDigest(secret, 'sign-in-nobody', email).toString('hex')
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/u, '$1-$2-$3-$4-$5')
  if (!isId(id)) throw new Error('a digest did not make an id')
  return id
}
