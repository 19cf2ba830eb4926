import type { Actor } from '@/app/modules/access/shared'
import { visitor } from '@/app/modules/access/shared'
import { findSession, signIn } from '@/app/modules/accounts/index.server'
import { linkIn } from '../mailboxes'
import { use, type Town } from '../town'

/** Opens the sign-in link in a mailbox, if one is there that still works. @returns who is signed in. */
export async function openLink(
  town: Town,
  address: string,
): Promise<Exclude<Actor, { accountId: null }> | null> {
  const tokens = town.mail.take(address).flatMap((mail) => linkIn(mail, '/connexion/lien/') ?? [])
  const token = tokens.at(-1)
  if (token === undefined) return null
  const opened = await use(town, visitor, signIn, { token })
  if (opened === null) return null
  const session = await findSession(town.portal, opened.result.sessionToken)
  return session?.actor ?? null
}
