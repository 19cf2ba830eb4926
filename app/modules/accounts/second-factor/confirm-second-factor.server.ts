import { eq } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { recordAudit } from '@/app/modules/audit/index.server'
import { enqueueJob } from '@/app/modules/notifications/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict, invalid, unauthenticated } from '@/app/platform/errors'
import { secondFactors, sessions } from '@/drizzle/schema'
import { closeSession } from '../sessions/close-session.server'
import { endEverySession } from '../sessions/end-every-session.server'
import { openSession, type OpenedSession } from '../sessions/open-session.server'
import type { Session } from '../sessions/session'
import { findStep } from './one-time-code'
import { normaliseCode } from './recovery-code.server'

/**
 * Puts the offered secret in use, in the place of any other, once a code shows that an application holds it. Every
 * session of the account ends; the one returned takes the asker's place.
 * @throws DomainError `invalid` for a wrong code, `conflict` when nothing is offered.
 */
export function confirmSecondFactor({
  ctx,
  input,
}: {
  ctx: Context
  input: { session: Session; code: string }
}): Promise<OpenedSession> {
  const { accountId, tokenDigest } = input.session
  const now = ctx.clock.now()
  return transact({ ...ctx, actor: system }, async (tx, systemCtx) => {
    const [session] = await tx
      .select({ offeredSecret: sessions.offeredSecret })
      .from(sessions)
      .where(eq(sessions.tokenDigest, tokenDigest))
      .for('update')
    if (!session?.offeredSecret) {
      throw conflict('Cette mise en place est à reprendre\u00a0: affichez un nouveau code à photographier.')
    }
    const secret = ctx.keyring.open(sessions.offeredSecret, tokenDigest, session.offeredSecret)
    const step = findStep(secret, normaliseCode(input.code), now)
    if (step === null) {
      throw invalid({
        code: [
          'Ce code n’est pas celui que l’application affiche. Tapez les 6 chiffres du moment, et vérifiez que l’heure de votre téléphone est réglée automatiquement.',
        ],
      })
    }
    const { idToken } = await closeSession(tx, systemCtx, input.session)
    await tx.delete(secondFactors).where(eq(secondFactors.accountId, accountId))
    await tx.insert(secondFactors).values({
      accountId,
      secret: ctx.keyring.seal(secondFactors.secret, accountId, secret),
      confirmedAt: now,
      lastStep: step,
    })
    await endEverySession(tx, accountId)
    await recordAudit(tx, systemCtx, {
      action: 'second_factor.confirmed',
      subject: { kind: 'account', id: accountId },
    })
    await enqueueJob(tx, 'second_factor_changed', { accountId, change: 'confirmed' })
    const opened = await openSession(tx, systemCtx, { accountId, secondFactorGiven: true, idToken })
    if (!opened) throw unauthenticated()
    return opened
  })
}
