import { recordAudit } from '@/app/modules/audit/index.server'
import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { ResidentId } from '@/drizzle/ids'
import { messageChoices } from '@/drizzle/schema'
import type { MessageChannel, MessageChoiceWay } from '@/drizzle/vocabulary'
import { readChoices } from './read-choices.server'

/** Keeps what she wants of one channel, with its entry in the journal; nothing when it is so already. */
export async function writeChoice(
  tx: Tx,
  ctx: Pick<Context, 'actor' | 'clock'>,
  choice: { residentId: ResidentId; channel: MessageChannel; wanted: boolean; way: MessageChoiceWay },
): Promise<void> {
  const { residentId, channel, wanted, way } = choice
  if ((await readChoices(tx, residentId))[channel] === wanted) return
  const decided = { wanted, way, decidedAt: ctx.clock.now() }
  await tx
    .insert(messageChoices)
    .values({ residentId, channel, ...decided })
    .onConflictDoUpdate({ target: [messageChoices.residentId, messageChoices.channel], set: decided })
  const action: 'channel.opened' | 'channel.closed' = wanted ? 'channel.opened' : 'channel.closed'
  await recordAudit(tx, ctx, {
    action,
    subject: { kind: 'resident', id: residentId },
    details: { channel, way },
  })
}
