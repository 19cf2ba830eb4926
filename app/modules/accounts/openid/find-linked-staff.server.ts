import { and, eq, isNull } from 'drizzle-orm'
import { recordAudit } from '@/app/modules/audit/index.server'
import type { Context } from '@/app/platform/context.server'
import type { OpenIdPerson } from '@/app/platform/openid/openid-provider.server'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId } from '@/drizzle/ids'
import { accounts, openIdLinks } from '@/drizzle/schema'
import { findAccountByEmail } from '../address/find-account-by-email.server'
import { isStaffRole, type StaffRole } from '../sessions/session'

interface LinkedStaff {
  accountId: AccountId
  role: StaffRole
}

/**
 * The staff account of a person at the provider: the one her subject is linked to, else, once, the one of her verified
 * address, which is linked from then on. An account has one subject for good. Null for whoever has none.
 */
export async function findLinkedStaff(
  tx: Tx,
  ctx: Context,
  { issuer, subject, verifiedEmail }: OpenIdPerson,
): Promise<LinkedStaff | null> {
  const [linked] = await tx
    .select({ accountId: openIdLinks.accountId })
    .from(openIdLinks)
    .where(and(eq(openIdLinks.issuer, issuer), eq(openIdLinks.subject, subject)))
  if (linked) return readStaff(tx, linked.accountId)

  const found = verifiedEmail === null ? null : await findAccountByEmail(tx, ctx, verifiedEmail)
  const staff = found && (await readStaff(tx, found.accountId))
  if (!staff) return null
  const [made] = await tx
    .insert(openIdLinks)
    .values({ accountId: staff.accountId, issuer, subject, linkedAt: ctx.clock.now() })
    .onConflictDoNothing()
    .returning({ accountId: openIdLinks.accountId })
  if (!made) return null
  await recordAudit(tx, ctx, {
    action: 'staff.openid_linked',
    subject: { kind: 'account', id: staff.accountId },
  })
  return staff
}

async function readStaff(tx: Tx, accountId: AccountId): Promise<LinkedStaff | null> {
  const [account] = await tx
    .select({ role: accounts.role })
    .from(accounts)
    .where(and(eq(accounts.id, accountId), isNull(accounts.disabledAt)))
  return account && isStaffRole(account.role) ? { accountId, role: account.role } : null
}
