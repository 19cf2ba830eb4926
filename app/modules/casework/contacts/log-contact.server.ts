import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdShared } from '@/app/modules/consent/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { ResidentId } from '@/drizzle/ids'
import { contactAttempts } from '@/drizzle/schema'
import type { ContactInput } from '../shared'

/** Writes down that somebody was called or met, and what came of it. @throws DomainError `not_found` */
export async function logContact({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId } & ContactInput
}): Promise<void> {
  authorise(ctx.actor, 'casework.write')
  const { accountId: madeBy } = authoriseRole(ctx.actor, 'caseworker')
  const { channel, outcome } = input
  return transact(ctx, async (tx, inner) => {
    const { residentId } = await holdShared(tx, inner, input.residentId, 'notes')
    await Promise.all([
      tx.insert(contactAttempts).values({ residentId, madeBy, channel, outcome, at: ctx.clock.now() }),
      recordAudit(tx, inner, {
        action: 'contact.logged',
        subject: { kind: 'resident', id: residentId },
        details: { channel, outcome },
      }),
    ])
  })
}
