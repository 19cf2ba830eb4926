import { eq } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { transact, type Context } from '@/app/platform/context.server'
import { forbidden } from '@/app/platform/errors'
import { secondFactors, sessions } from '@/drizzle/schema'
import { isStaffRole, type Session } from '../sessions/session'
import { newSecret } from './one-time-code'
import { spendCode } from './spend-code.server'

/**
 * Makes a secret for an application to take, known to this session only and of no use until a code confirms it. A
 * factor that is there works on meanwhile, and one of its codes is asked.
 * @throws DomainError `forbidden` for whoever is not staff; like `giveSecondFactor` for the code.
 */
export async function offerSecondFactor({
  ctx,
  input,
}: {
  ctx: Context
  input: { session: Session; code: string }
}): Promise<void> {
  const { accountId, role, tokenDigest } = input.session
  if (!isStaffRole(role)) throw forbidden()
  const refusal = await transact({ ...ctx, actor: system }, async (tx, systemCtx) => {
    const [factor] = await tx
      .select({ accountId: secondFactors.accountId })
      .from(secondFactors)
      .where(eq(secondFactors.accountId, accountId))
    if (factor) {
      const spent = await spendCode(tx, systemCtx, { accountId, code: input.code })
      if (!spent.taken) return spent.refusal
    }
    await tx
      .update(sessions)
      .set({ offeredSecret: ctx.keyring.seal(sessions.offeredSecret, tokenDigest, newSecret()) })
      .where(eq(sessions.tokenDigest, tokenDigest))
    return null
  })
  if (refusal) throw refusal
}
