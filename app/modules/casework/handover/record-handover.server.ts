import type { Context } from '@/app/platform/context.server'
import { unauthenticated } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import { newId, type AccountId, type HandoverId, type IntroductionId, type ResidentId } from '@/drizzle/ids'
import { handovers } from '@/drizzle/schema'

/** The row that both sides read; the journal's entry is its caller's. */
export async function recordHandover(
  tx: Tx,
  ctx: Pick<Context, 'actor' | 'clock' | 'keyring'>,
  handover: {
    residentId: ResidentId
    introductionId: IntroductionId | null
    fromId: AccountId | null
    toId: AccountId
    note: string | null
  },
): Promise<void> {
  const { accountId: givenBy } = ctx.actor
  if (givenBy === null) throw unauthenticated()
  const id: HandoverId = newId()
  const { note, ...parties } = handover
  await tx.insert(handovers).values({
    id,
    ...parties,
    givenBy,
    note: note === null ? null : ctx.keyring.seal(handovers.note, id, note),
    at: ctx.clock.now(),
  })
}
