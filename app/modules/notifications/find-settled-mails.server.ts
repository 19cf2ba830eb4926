import { and, eq, isNotNull, or, sql } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import { sentMails } from '@/drizzle/schema'

/** Those of the keys whose mail was sent, or refused for good: asking for it again sends nothing. */
export async function findSettledMails(tx: Tx, keys: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .select({ key: sentMails.idempotencyKey })
    .from(sentMails)
    .where(
      and(
        // One parameter, whatever the number of keys.
        eq(
          sentMails.idempotencyKey,
          sql`any(select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`,
        ),
        or(isNotNull(sentMails.sentAt), isNotNull(sentMails.refusedAt)),
      ),
    )
  return new Set(rows.map(({ key }) => key))
}
