import { and, eq, exists, gt, isNull, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Tx } from '@/drizzle/client.server'
import { isId, type ProfileId } from '@/drizzle/ids'
import { consents, poolMembers, profiles } from '@/drizzle/schema'

/** Which profiles a question is about. Ids may come from an engine or a URL: those that are none are left out. */
export type ProfileSelection = readonly string[] | 'all'

/**
 * The one definition of visible: the person's consent was given, is not withdrawn and has not run out, and she is
 * a member of at least one pool. A condition on `profiles`.
 */
export function isVisible(tx: Tx, now: Date): SQL | undefined {
  const standing = tx
    .select({ found: sql`1` })
    .from(consents)
    .where(
      and(
        eq(consents.residentId, profiles.residentId),
        eq(consents.purpose, 'visible_pool'),
        isNull(consents.withdrawnAt),
        gt(consents.expiresAt, now),
      ),
    )
  const membership = tx
    .select({ found: sql`1` })
    .from(poolMembers)
    .where(eq(poolMembers.profileId, profiles.id))
  return and(exists(standing), exists(membership))
}

/** One parameter whatever the number of ids: a bulk change must not meet PostgreSQL's limit of 65,535. */
export function isSelected(column: PgColumn, selection: ProfileSelection): SQL | undefined {
  if (selection === 'all') return undefined
  const ids = `{${selection.filter((id) => isId(id)).join(',')}}`
  return sql`${column} = any(${ids}::uuid[])`
}

/** Those of the profiles that may be shown at this moment. The last word before anything is displayed. */
export async function visibleProfileIds(
  tx: Tx,
  input: { ids: ProfileSelection; now: Date },
): Promise<ProfileId[]> {
  if (input.ids.length === 0) return []
  const rows = await tx
    .select({ id: profiles.id })
    .from(profiles)
    .where(and(isSelected(profiles.id, input.ids), isVisible(tx, input.now)))
  return rows.map(({ id }) => id)
}
