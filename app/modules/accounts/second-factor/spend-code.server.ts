import { and, eq, isNull } from 'drizzle-orm'
import { recordAudit } from '@/app/modules/audit/index.server'
import { addMinutes } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import { DomainError, invalid } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId } from '@/drizzle/ids'
import { recoveryCodes, secondFactors } from '@/drizzle/schema'
import { countRecoveryCodes } from './count-recovery-codes.server'
import { findStep } from './one-time-code'
import { digestRecoveryCode, normaliseCode } from './recovery-code.server'

/** Wrong codes in a row after which no code is looked at for a while. */
const attempts = 5
const firstLockMinutes = 10
const longestLockMinutes = 24 * 60

export type SpentCode = { taken: true } | { taken: false; refusal: DomainError }

const wrongCode = () =>
  invalid({
    code: [
      'Ce code n’est pas le bon, ou a déjà servi. Attendez que l’application en affiche un autre, et vérifiez que l’heure de votre téléphone est réglée automatiquement.',
    ],
  })

/**
 * Takes a code of the application, or a recovery code: each once. The row is locked meanwhile, so that of two
 * requests with one code one is refused, and no attempt goes uncounted. Runs in a transaction that acts for the
 * portal; a refusal is returned, not thrown, because its count has to stay.
 */
export async function spendCode(
  tx: Tx,
  ctx: Pick<Context, 'actor' | 'clock' | 'settings' | 'keyring'>,
  input: { accountId: AccountId; code: string },
): Promise<SpentCode> {
  const { accountId } = input
  const now = ctx.clock.now()
  const [factor] = await tx
    .select()
    .from(secondFactors)
    .where(eq(secondFactors.accountId, accountId))
    .for('update')
  if (!factor) return { taken: false, refusal: wrongCode() }
  if (factor.lockedUntil !== null && factor.lockedUntil > now) {
    return { taken: false, refusal: locked(factor.lockedUntil, now) }
  }

  const code = normaliseCode(input.code)
  if (code === '')
    return { taken: false, refusal: invalid({ code: ['Tapez le code que l’application affiche.'] }) }
  const settle = (changes: Partial<typeof secondFactors.$inferInsert>) =>
    tx.update(secondFactors).set(changes).where(eq(secondFactors.accountId, accountId))
  const step = findStep(ctx.keyring.open(secondFactors.secret, accountId, factor.secret), code, now)
  if (step !== null && step > factor.lastStep) {
    await settle({ lastStep: step, failures: 0, lockedUntil: null })
    return { taken: true }
  }
  if (await spendRecoveryCode(tx, ctx, { accountId, code })) {
    await settle({ failures: 0, lockedUntil: null })
    return { taken: true }
  }

  const failures = factor.failures + 1
  if (failures % attempts !== 0) {
    await settle({ failures })
    return { taken: false, refusal: wrongCode() }
  }
  const minutes = Math.min(firstLockMinutes * 2 ** (failures / attempts - 1), longestLockMinutes)
  const lockedUntil = addMinutes(now, minutes)
  await settle({ failures, lockedUntil })
  await recordAudit(tx, ctx, {
    action: 'second_factor.locked',
    subject: { kind: 'account', id: accountId },
    details: { failures, minutes },
  })
  return { taken: false, refusal: locked(lockedUntil, now) }
}

async function spendRecoveryCode(
  tx: Tx,
  ctx: Pick<Context, 'actor' | 'clock' | 'settings'>,
  { accountId, code }: { accountId: AccountId; code: string },
): Promise<boolean> {
  const [spent] = await tx
    .update(recoveryCodes)
    .set({ usedAt: ctx.clock.now() })
    .where(
      and(
        eq(recoveryCodes.accountId, accountId),
        eq(recoveryCodes.codeDigest, digestRecoveryCode(ctx.settings.secret, accountId, code)),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ accountId: recoveryCodes.accountId })
  if (!spent) return false
  await recordAudit(tx, ctx, {
    action: 'second_factor.recovery_code_used',
    subject: { kind: 'account', id: accountId },
    details: { left: await countRecoveryCodes(tx, accountId) },
  })
  return true
}

function locked(until: Date, now: Date): DomainError {
  const minutes = Math.ceil((until.getTime() - now.getTime()) / 60_000)
  const wait = minutes === 1 ? '1\u00a0minute' : `${minutes}\u00a0minutes`
  const message = `Trop de codes faux ont été tapés. Pour protéger votre compte, aucun code n’est accepté pendant encore ${wait}.`
  return new DomainError('too_many', message, { code: [message] })
}
