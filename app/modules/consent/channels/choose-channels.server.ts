import { authoriseRole } from '@/app/modules/access/index.server'
import { writeChoice } from '@/app/modules/notifications/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { ResidentId } from '@/drizzle/ids'
import { messageChannels, type MessageChannel } from '@/drizzle/vocabulary'
import { holdShared } from '../hold-shared.server'

/**
 * By what she is written to from now on, also what already waits: said by herself, or to a caseworker with whose organisation she shares
 * how she is reached. None is a choice too. @throws DomainError like `holdShared`.
 */
export function chooseChannels({
  ctx,
  input: { residentId, channels },
}: {
  ctx: Context
  input: { residentId: ResidentId; channels: readonly MessageChannel[] }
}): Promise<void> {
  const { role } = authoriseRole(ctx.actor, 'resident', 'caseworker')
  return transact(ctx, async (tx, inner) => {
    await holdShared(tx, inner, residentId, 'contact')
    for (const channel of messageChannels) {
      await writeChoice(tx, inner, {
        residentId,
        channel,
        wanted: channels.includes(channel),
        way: role === 'resident' ? 'online' : 'caseworker',
      })
    }
  })
}
