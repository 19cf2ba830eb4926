import { eq } from 'drizzle-orm'
import { recordAudit } from '@/app/modules/audit/index.server'
import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId } from '@/drizzle/ids'
import { accounts } from '@/drizzle/schema'
import type { StaffRole } from '../sessions/session'

/** Gives the account the role that the provider says. The database ends the sessions that had the other one. */
export async function applyRole(
  tx: Tx,
  ctx: Pick<Context, 'actor' | 'clock'>,
  { accountId, role, wanted }: { accountId: AccountId; role: StaffRole; wanted: StaffRole },
): Promise<void> {
  if (role === wanted) return
  await tx.update(accounts).set({ role: wanted }).where(eq(accounts.id, accountId))
  await recordAudit(tx, ctx, {
    action: 'staff.role_changed',
    subject: { kind: 'account', id: accountId },
    details: { from: role, to: wanted, by: 'openid' },
  })
}
