import { sql } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'

/** Whether the organisation of the caseworker for whom the transaction acts accompanies everybody, as the database's policies ask it. */
export async function seesEveryone(tx: Tx): Promise<boolean> {
  const [row] = await tx.execute<{ everyone: boolean }>(sql`select sees_everyone() as everyone`)
  return row?.everyone === true
}
