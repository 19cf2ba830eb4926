import { system, type ResidentActor } from '@/app/modules/access/shared'
import { holdResident } from '@/app/modules/consent/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import { confirmProfile } from '../confirm-profile.server'
import { readHeartbeatToken, type Heartbeat } from './heartbeat-token.server'
import { findVisibleProfile, type StaleProfile } from './stale-profiles.server'

type Input = { token: string }

/** Whether the link of a mail can still be answered. Changes nothing: mail scanners open links before people do. */
export async function isHeartbeatOpen({ ctx, input }: { ctx: Context; input: Input }): Promise<boolean> {
  return (await findAsked(ctx, input)) !== null
}

/**
 * She says, by the button of the page that a mail leads to, that her profile still holds: the token is all the right there
 * is, and serves once. @throws DomainError `conflict` when it has served, has expired, or she is no longer visible.
 */
export async function answerHeartbeat({ ctx, input }: { ctx: Context; input: Input }): Promise<void> {
  const asked = await findAsked(ctx, input)
  if (asked === null) throw spent()
  const { heartbeat, accountId } = asked
  const { residentId } = heartbeat
  const her: ResidentActor = { role: 'resident', accountId, residentId }
  await transact({ ...ctx, actor: her }, async (tx, inner) => {
    // Asked again under her lock, so that two presses of the button are one answer.
    await holdResident(tx, inner, residentId)
    if ((await readAsked(tx, inner, heartbeat)) === null) throw spent()
    await confirmProfile({ ctx: inner, input: { residentId, channel: 'email' } })
  })
}

const spent = () => conflict('Ce lien a déjà servi ou n’est plus valable.')

async function findAsked(ctx: Context, { token }: Input) {
  const heartbeat = readHeartbeatToken(ctx.settings, token)
  if (heartbeat === null) return null
  const person = await transact({ ...ctx, actor: system }, (tx, inner) => readAsked(tx, inner, heartbeat))
  return person && { heartbeat, accountId: person.accountId }
}

async function readAsked(
  tx: Tx,
  { clock }: Pick<Context, 'clock'>,
  { residentId, since, expires }: Heartbeat,
): Promise<StaleProfile | null> {
  const now = clock.now()
  if (now.getTime() >= expires * 1000) return null
  const person = await findVisibleProfile(tx, now, residentId)
  return person?.since === since ? person : null
}
