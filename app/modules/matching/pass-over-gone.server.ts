import type { Tx } from '@/drizzle/client.server'

/**
 * Writes rows about people who were there a moment ago: all at once, and one by one where somebody among them was erased
 * meanwhile, whom the database refuses to name in a row. @returns what was written.
 */
export async function passOverGone<Row, Written>(
  tx: Tx,
  rows: readonly Row[],
  write: (tx: Tx, rows: readonly Row[]) => Promise<Written[]>,
): Promise<Written[]> {
  if (rows.length === 0) return []
  try {
    return await tx.transaction((savepoint) => write(savepoint, rows))
  } catch (error) {
    if (!refersToNothing(error)) throw error
    if (rows.length === 1) return []
    const written: Written[] = []
    for (const row of rows) written.push(...(await passOverGone(tx, [row], write)))
    return written
  }
}

/** PostgreSQL's `foreign_key_violation`, as the driver or the query builder around it hands it on. */
function refersToNothing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && error.code === '23503') return true
  return refersToNothing(error.cause)
}
