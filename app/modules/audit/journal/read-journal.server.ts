import { and, desc, eq, gte, lt, lte, sql } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { keyedDigest } from '@/app/platform/tokens.server'
import type { AccountId } from '@/drizzle/ids'
import { auditChain, auditEntries, auditSeals } from '@/drizzle/schema'
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

export interface JournalPage {
  entries: JournalEntry[]
  /** Position to read on before, or null at the end. */
  next: number | null
  /** The last seal, which says up to where a rewriting would be seen. */
  seal: { position: number; sealedAt: Date } | null
}

const pageSize = 50

/** The journal, latest first, below the position `before`. No column of it, and none joined here, holds a resident's name. */
export function readJournal({
  ctx,
  input,
}: {
  ctx: Context
  input: { filter: JournalFilter; before: number | null }
}): Promise<JournalPage> {
  authorise(ctx.actor, 'journal.read')
  return transact(ctx, async (tx) => {
    const { action, actorRole, from, to, subjectId } = input.filter
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
          input.before === null ? undefined : lt(auditChain.position, input.before),
          action === null ? undefined : eq(auditEntries.action, action),
          actorRole === null ? undefined : eq(sql`${auditEntries.actorRole}::text`, actorRole),
          from === null ? undefined : gte(day, sql`${from}::date`),
          to === null ? undefined : lte(day, sql`${to}::date`),
          subjectId === null ? undefined : eq(auditEntries.subjectId, subjectId),
        ),
      )
      .orderBy(desc(auditChain.position))
      .limit(pageSize + 1)
    const shown = rows.slice(0, pageSize)
    const [seal] = await tx
      .select({ position: auditSeals.position, sealedAt: auditSeals.sealedAt })
      .from(auditSeals)
      .orderBy(desc(auditSeals.number))
      .limit(1)
    return {
      entries: shown.map(({ position, entry, establishments }) => ({
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
      })),
      next: rows.length > pageSize ? (shown.at(-1)?.position ?? null) : null,
      seal: seal ?? null,
    }
  })
}

/** Eight letters that tell two people of the journal apart and lead to nobody without the portal's secret. */
function residentReference(secret: string, residentId: string): string {
  return keyedDigest(secret, 'journal-resident', residentId).toString('hex', 0, 4).toUpperCase()
}
