import { authoriseRole } from '@/app/modules/access/index.server'
import { readChoices } from '@/app/modules/notifications/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { ResidentId } from '@/drizzle/ids'
import { messageChannels, type MessageChannel } from '@/drizzle/vocabulary'
import { requireShared } from '../hold-shared.server'

/** By what a person wants to be written to. For herself, or a caseworker who may choose for her. @throws DomainError like `requireShared`. */
export function listChannels({
  ctx,
  input: { residentId },
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<MessageChannel[]> {
  authoriseRole(ctx.actor, 'resident', 'caseworker')
  return transact(ctx, async (tx, inner) => {
    await requireShared(tx, inner, residentId, 'contact')
    const wants = await readChoices(tx, residentId)
    return messageChannels.filter((channel) => wants[channel])
  })
}
