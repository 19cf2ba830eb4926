import { addMinutes } from '@/app/platform/clock'
import { digestToken, randomToken } from '@/app/platform/tokens.server'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId } from '@/drizzle/ids'
import { signInLinks } from '@/drizzle/schema'
import { signInLinkMinutes } from './shared'

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
