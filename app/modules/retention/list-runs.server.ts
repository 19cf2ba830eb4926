import { desc, eq } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { auditEntries } from '@/drizzle/schema'
import { retentionKinds, type RetentionCounts } from './shared'

export interface PastRun {
  id: number
  at: Date
  counts: Partial<RetentionCounts>
  warned: number
}

/** The last runs, latest first, as the journal tells them. */
export async function listRetentionRuns({ ctx }: { ctx: Context }): Promise<PastRun[]> {
  authorise(ctx.actor, 'retention.read')
  const rows = await transact(ctx, (tx) =>
    tx
      .select({ id: auditEntries.id, at: auditEntries.at, details: auditEntries.details })
      .from(auditEntries)
      .where(eq(auditEntries.action, 'retention.ran'))
      .orderBy(desc(auditEntries.id))
      .limit(30),
  )
  return rows.map(({ id, at, details }) => ({
    id,
    at,
    counts: Object.fromEntries(retentionKinds.map((kind) => [kind, Number(details[kind] ?? 0)])),
    warned: Number(details['warned'] ?? 0),
  }))
}
