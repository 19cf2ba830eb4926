import { eq } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import { recoveryCodes, secondFactors } from '@/drizzle/schema'
import type { Session } from '../sessions/session'
import { countRecoveryCodes } from './count-recovery-codes.server'
import { digestRecoveryCode, newRecoveryCode, recoveryCodeCount } from './recovery-code.server'
import { spendCode } from './spend-code.server'

/**
 * New recovery codes; those before them work no more. What is returned is shown once: only digests stay. The first
 * ones come with the factor that was just confirmed; to replace them a code is asked.
 * @throws DomainError `conflict` without a factor; like `giveSecondFactor` for the code.
 */
export async function makeRecoveryCodes({
  ctx,
  input,
}: {
  ctx: Context
  input: { session: Session; code: string }
}): Promise<string[]> {
  const { accountId } = input.session
  const now = ctx.clock.now()
  const outcome = await transact({ ...ctx, actor: system }, async (tx, systemCtx) => {
    const [factor] = await tx
      .select({ accountId: secondFactors.accountId })
      .from(secondFactors)
      .where(eq(secondFactors.accountId, accountId))
      .for('update')
    if (!factor) throw conflict('Mettez d’abord en place un second facteur.')
    if ((await countRecoveryCodes(tx, accountId)) !== null) {
      const spent = await spendCode(tx, systemCtx, { accountId, code: input.code })
      if (!spent.taken) return spent
    }
    await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId))
    const codes = Array.from({ length: recoveryCodeCount }, newRecoveryCode)
    await tx.insert(recoveryCodes).values(
      codes.map((code) => ({
        accountId,
        codeDigest: digestRecoveryCode(ctx.settings.secret, accountId, code),
        createdAt: now,
      })),
    )
    await recordAudit(tx, systemCtx, {
      action: 'second_factor.recovery_codes_made',
      subject: { kind: 'account', id: accountId },
    })
    return codes
  })
  if ('refusal' in outcome) throw outcome.refusal
  return outcome
}
