import { and, eq, notExists, exists, or, type Column, type SQL } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { ResidentId } from '@/drizzle/ids'
import { messageChoices } from '@/drizzle/schema'
import type { MessageChannel } from '@/drizzle/vocabulary'
import { silentChoice } from '../message-kinds'

/** Whether a person wants to be written to at all: the condition of a query that has her id in a column. */
export function wantsMessages(tx: Tx, residentId: Column): SQL | undefined {
  const chosen = (channel: MessageChannel, wanted: boolean) =>
    tx
      .select({ wanted: messageChoices.wanted })
      .from(messageChoices)
      .where(
        and(
          eq(messageChoices.residentId, residentId),
          eq(messageChoices.channel, channel),
          eq(messageChoices.wanted, wanted),
        ),
      )
  return or(notExists(chosen('email', false)), exists(chosen('sms', true)))
}

/** By what a person wants to be written to, as it stands in this transaction. */
export async function readChoices(tx: Tx, residentId: ResidentId): Promise<Record<MessageChannel, boolean>> {
  const rows = await tx
    .select({ channel: messageChoices.channel, wanted: messageChoices.wanted })
    .from(messageChoices)
    .where(eq(messageChoices.residentId, residentId))
  return { ...silentChoice, ...Object.fromEntries(rows.map(({ channel, wanted }) => [channel, wanted])) }
}
