import { and, eq, isNotNull, or, sql } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import { sentMails, sentSms } from '@/drizzle/schema'

/** Those of the keys whose message went out, or was refused for good: asking for it again sends nothing. */
export async function findSettledMessages(tx: Tx, keys: readonly string[]): Promise<Set<string>> {
  // One parameter, whatever the number of keys.
  const among = sql`any(select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`
  const settled = (table: typeof sentMails | typeof sentSms) =>
    and(eq(table.idempotencyKey, among), or(isNotNull(table.sentAt), isNotNull(table.refusedAt)))
  const mails = await tx.select({ key: sentMails.idempotencyKey }).from(sentMails).where(settled(sentMails))
  const texts = await tx.select({ key: sentSms.idempotencyKey }).from(sentSms).where(settled(sentSms))
  return new Set([...mails, ...texts].map(({ key }) => key))
}
