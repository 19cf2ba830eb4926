import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdShared } from '@/app/modules/consent/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { invalid } from '@/app/platform/errors'
import type { ResidentId } from '@/drizzle/ids'
import { nextActions } from '@/drizzle/schema'
import type { NextActionInput } from '../shared'

/**
 * What is to be done next for a person, in the place of what was. @throws DomainError `invalid` for a day that is past,
 * `not_found` for a person who does not exist.
 */
export async function setNextAction({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId } & NextActionInput
}): Promise<void> {
  authorise(ctx.actor, 'casework.write')
  const { accountId: setBy } = authoriseRole(ctx.actor, 'caseworker')
  const { kind, dueOn } = input
  const now = ctx.clock.now()
  if (dueOn < parisDate(now)) throw invalid({ dueOn: ['Choisissez aujourd’hui ou un jour à venir.'] })
  return transact(ctx, async (tx, inner) => {
    const { residentId } = await holdShared(tx, inner, input.residentId, 'notes')
    const values = { kind, dueOn, setBy, setAt: now }
    await Promise.all([
      tx
        .insert(nextActions)
        .values({ residentId, ...values })
        .onConflictDoUpdate({ target: nextActions.residentId, set: values }),
      recordAudit(tx, inner, {
        action: 'next_action.set',
        subject: { kind: 'resident', id: residentId },
        details: { kind, dueOn },
      }),
    ])
  })
}
