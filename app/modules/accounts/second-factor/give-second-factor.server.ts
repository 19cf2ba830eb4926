import { system } from '@/app/modules/access/shared'
import { transact, type Context } from '@/app/platform/context.server'
import { unauthenticated } from '@/app/platform/errors'
import { openSession, type OpenedSession } from '../sessions/open-session.server'
import { closeSession } from '../sessions/close-session.server'
import type { Session } from '../sessions/session'
import { spendCode, type SpentCode } from './spend-code.server'

/**
 * Exchanges a session that awaits a code for an open one, under another token.
 * @throws DomainError `invalid` for a wrong or used code, `too_many` while locked, `unauthenticated` when the session
 * ended meanwhile.
 */
export async function giveSecondFactor({
  ctx,
  input,
}: {
  ctx: Context
  input: { session: Session; code: string }
}): Promise<OpenedSession> {
  const { accountId } = input.session
  const outcome = await transact(
    { ...ctx, actor: system },
    async (tx, systemCtx): Promise<OpenedSession | Extract<SpentCode, { taken: false }>> => {
      const spent = await spendCode(tx, systemCtx, { accountId, code: input.code })
      if (!spent.taken) return spent
      const { idToken } = await closeSession(tx, systemCtx, input.session)
      const opened = await openSession(tx, systemCtx, { accountId, secondFactorGiven: true, idToken })
      if (!opened) throw unauthenticated()
      return opened
    },
  )
  if ('refusal' in outcome) throw outcome.refusal
  return outcome
}
