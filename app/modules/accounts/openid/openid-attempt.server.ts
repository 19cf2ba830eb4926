import { and, eq, gt, isNull, lt } from 'drizzle-orm'
import { addMinutes } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import type { OpenIdAttempt } from '@/app/platform/openid/openid-provider.server'
import { digestToken, keyedDigest, randomToken } from '@/app/platform/tokens.server'
import type { Tx } from '@/drizzle/client.server'
import { openIdAttempts } from '@/drizzle/schema'

/** Minutes to sign in at the provider. */
const attemptMinutes = 10

/** Nonce and verifier follow from the state and the portal's secret: nothing secret waits in a table or a cookie. */
function attemptOf(secret: string, state: string): OpenIdAttempt {
  const derive = (purpose: string) => keyedDigest(secret, purpose, state).toString('base64url')
  return { state, nonce: derive('openid-nonce'), codeVerifier: derive('openid-verifier') }
}

/** A new attempt, good for the browser with this visit token. */
export async function openAttempt(
  tx: Tx,
  ctx: Pick<Context, 'clock' | 'settings'>,
  visitToken: string,
): Promise<OpenIdAttempt> {
  const now = ctx.clock.now()
  const state = randomToken()
  await tx.delete(openIdAttempts).where(lt(openIdAttempts.expiresAt, now))
  await tx.insert(openIdAttempts).values({
    stateDigest: digestToken(state),
    visitDigest: digestToken(visitToken),
    expiresAt: addMinutes(now, attemptMinutes),
  })
  return attemptOf(ctx.settings.secret, state)
}

/** The attempt that a state belongs to, used up by this; null when it is unknown, used, late or another browser's. */
export async function spendAttempt(
  tx: Tx,
  ctx: Pick<Context, 'clock' | 'settings'>,
  input: { state: string; visitToken: string },
): Promise<OpenIdAttempt | null> {
  const now = ctx.clock.now()
  const [spent] = await tx
    .update(openIdAttempts)
    .set({ usedAt: now })
    .where(
      and(
        eq(openIdAttempts.stateDigest, digestToken(input.state)),
        eq(openIdAttempts.visitDigest, digestToken(input.visitToken)),
        isNull(openIdAttempts.usedAt),
        gt(openIdAttempts.expiresAt, now),
      ),
    )
    .returning({ stateDigest: openIdAttempts.stateDigest })
  return spent ? attemptOf(ctx.settings.secret, input.state) : null
}
