import { eq } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { transact, type Context } from '@/app/platform/context.server'
import { secondFactors, sessions } from '@/drizzle/schema'
import { findStaffCard } from '../find-staff-card.server'
import type { Session } from '../sessions/session'
import { enrolmentAddress } from './one-time-code'
import { countRecoveryCodes } from './count-recovery-codes.server'

export interface SecondFactorView {
  /** Null: none yet. */
  confirmedAt: Date | null
  /** Null: none were ever made for this factor. */
  recoveryCodesLeft: number | null
  /** What waits for its first code in this session. `address` is what the drawn code holds. */
  offered: { secret: string; address: string } | null
}

/** How the account of this session is protected, for its owner. */
export function readSecondFactor({
  ctx,
  input,
}: {
  ctx: Context
  input: { session: Session }
}): Promise<SecondFactorView> {
  const { accountId, tokenDigest } = input.session
  return transact({ ...ctx, actor: system }, async (tx) => {
    const [factor] = await tx
      .select({ confirmedAt: secondFactors.confirmedAt })
      .from(secondFactors)
      .where(eq(secondFactors.accountId, accountId))
    const [session] = await tx
      .select({ offeredSecret: sessions.offeredSecret })
      .from(sessions)
      .where(eq(sessions.tokenDigest, tokenDigest))
    const sealed = session?.offeredSecret ?? null
    const secret = sealed && ctx.keyring.open(sessions.offeredSecret, tokenDigest, sealed)
    const card = await findStaffCard(tx, accountId)
    return {
      confirmedAt: factor?.confirmedAt ?? null,
      recoveryCodesLeft: await countRecoveryCodes(tx, accountId),
      offered:
        secret === null ? null : { secret, address: enrolmentAddress(secret, card?.displayName ?? '') },
    }
  })
}
