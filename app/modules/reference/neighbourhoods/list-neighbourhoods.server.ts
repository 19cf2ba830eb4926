import { asc, isNull } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import { priorityNeighbourhoods } from '@/drizzle/schema'

/** Those of the last file, by name. */
export function listNeighbourhoods(tx: Tx): Promise<{ code: string; label: string }[]> {
  const { code, label, retiredAt } = priorityNeighbourhoods
  return tx
    .select({ code, label })
    .from(priorityNeighbourhoods)
    .where(isNull(retiredAt))
    .orderBy(asc(label), asc(code))
}
