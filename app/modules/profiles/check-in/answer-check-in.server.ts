import { and, eq, isNull } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdResident } from '@/app/modules/consent/index.server'
import { addDays, parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import { checkInChoices, checkIns } from '@/drizzle/schema'
import { confirmProfile } from '../confirm-profile.server'
import { readCheckInToken } from './check-in-token.server'
import { findOpenCheckIn } from './open-check-in.server'
import { checkInNotice, choiceDays } from './rhythm'
import type { CheckInReply } from './schemas'

/** Whether the link of a message can still be answered. Changes nothing: mail scanners open links before people do. */
export async function isCheckInOpen({
  ctx,
  input,
}: {
  ctx: Context
  input: { token: string }
}): Promise<boolean> {
  return (await findAsked(ctx, input.token)) !== null
}

/**
 * She answers by a button of the page that a message leads to: the token is all the right there is, and serves once. `searching` says that
 * her profile still holds; `stop` that she does not want to be asked any more.
 * @throws DomainError `conflict` when it has served, is too old, or she is not asked any more.
 */
export async function answerCheckIn({
  ctx,
  input: { token, reply },
}: {
  ctx: Context
  input: { token: string; reply: CheckInReply }
}): Promise<void> {
  const asked = await findAsked(ctx, token)
  if (asked === null) throw spent()
  const { checkInId, person } = asked
  const { residentId } = person
  const now = ctx.clock.now()
  await transact({ ...ctx, actor: person }, async (tx, inner) => {
    // Asked again under her lock, so that two presses of a button are one answer.
    await holdResident(tx, inner, residentId)
    const subject = { kind: 'resident', id: residentId } as const
    if (reply.answer === 'stop') {
      const chosen = { way: 'never', channel: 'email', recordedBy: person.accountId, chosenAt: now } as const
      const rest = { noticeVersion: checkInNotice, language: 'fr', expiresAt: addDays(now, choiceDays) }
      await tx
        .insert(checkInChoices)
        .values({ residentId, ...rest, ...chosen })
        .onConflictDoUpdate({ target: checkInChoices.residentId, set: chosen })
      await recordAudit(tx, inner, {
        action: 'check_in.chosen',
        subject,
        details: { way: 'never', channel: 'email' },
      })
      return
    }
    const { answer } = reply
    const awayUntil = answer === 'away' ? parisDate(addDays(now, reply.weeks * 7)) : null
    const answered = await tx
      .update(checkIns)
      .set({ answer, answeredAt: now, awayUntil })
      .where(and(eq(checkIns.id, checkInId), isNull(checkIns.answer)))
      .returning({ id: checkIns.id })
    if (answered.length === 0) throw spent()
    await tx
      .update(checkInChoices)
      .set({ expiresAt: addDays(now, choiceDays), channel: 'email', recordedBy: person.accountId })
      .where(and(eq(checkInChoices.residentId, residentId), eq(checkInChoices.way, 'message')))
    await recordAudit(tx, inner, { action: 'check_in.answered', subject, details: { answer } })
    if (answer === 'searching')
      await confirmProfile({ ctx: inner, input: { residentId, channel: 'message' } })
  })
}

const spent = () => conflict('Ce lien a déjà servi ou n’est plus valable.')

async function findAsked(ctx: Context, token: string) {
  const checkInId = readCheckInToken(ctx.settings, token)
  if (checkInId === null) return null
  const now = ctx.clock.now()
  const person = await transact({ ...ctx, actor: system }, (tx) => findOpenCheckIn(tx, now, checkInId))
  return person && { checkInId, person }
}
