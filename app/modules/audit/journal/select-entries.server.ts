import { and, desc, eq, gte, lt, lte, sql } from 'drizzle-orm'
import type { Context } from '@/app/platform/context.server'
import { keyedDigest } from '@/app/platform/tokens.server'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId } from '@/drizzle/ids'
import { auditChain, auditEntries } from '@/drizzle/schema'
import { establishmentNames } from './establishment-names'

type ActorRole = typeof auditEntries.$inferSelect.actorRole

export interface JournalFilter {
  action: string | null
  actorRole: string | null
  /** `YYYY-MM-DD` in Strasbourg, both included. */
  from: string | null
  to: string | null
  subjectId: string | null
}

export interface JournalEntry {
  /** In the chain. */
  position: number
  at: Date
  actorRole: ActorRole
  /** Null for the portal itself and for visitors. */
  actorId: AccountId | null
  /** Names of the employer's establishments; empty for everybody else. */
  establishments: string[]
  action: string
  subjectKind: string
  subjectId: string
  /** Of a subject who is a resident, shown instead of a name; null for any other. */
  residentReference: string | null
  details: Record<string, string | number | boolean | null>
}

/** Entries that pass the filter, latest first, below the position `before`. No column, and none joined, holds a resident's name. */
export async function selectEntries(
  tx: Tx,
  ctx: Context,
  { filter, before, limit }: { filter: JournalFilter; before: number | null; limit: number },
): Promise<JournalEntry[]> {
  const { action, actorRole, from, to, subjectId } = filter
  const day = sql`(${auditEntries.at} at time zone 'Europe/Paris')::date`
  const rows = await tx
    .select({
      position: auditChain.position,
      entry: auditEntries,
      establishments: establishmentNames(auditEntries.actorId),
    })
    .from(auditChain)
    .innerJoin(auditEntries, eq(auditEntries.id, auditChain.rowId))
    .where(
      and(
        eq(auditChain.source, 'audit_entries'),
        before === null ? undefined : lt(auditChain.position, before),
        action === null ? undefined : eq(auditEntries.action, action),
        actorRole === null ? undefined : eq(sql`${auditEntries.actorRole}::text`, actorRole),
        from === null ? undefined : gte(day, sql`${from}::date`),
        to === null ? undefined : lte(day, sql`${to}::date`),
        subjectId === null ? undefined : eq(auditEntries.subjectId, subjectId),
      ),
    )
    .orderBy(desc(auditChain.position))
    .limit(limit)
  return rows.map(({ position, entry, establishments }) => ({
    position,
    at: entry.at,
    actorRole: entry.actorRole,
    actorId: entry.actorId,
    establishments,
    action: entry.action,
    subjectKind: entry.subjectKind,
    subjectId: entry.subjectId,
    residentReference:
      entry.subjectKind === 'resident' ? residentReference(ctx.settings.secret, entry.subjectId) : null,
    details: entry.details,
  }))
}

/** Eight letters that tell two people of the journal apart and lead to nobody without the portal's secret. */
function residentReference(secret: string, residentId: string): string {
  return keyedDigest(secret, 'journal-resident', residentId).toString('hex', 0, 4).toUpperCase()
}
