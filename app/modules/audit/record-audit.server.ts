import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import { auditEntries } from '@/drizzle/schema'

export interface AuditEvent {
  /** `noun.past_participle`, such as `identity.viewed`. */
  action: string
  subject: { kind: string; id: string }
  /** Codes and ids only: an audit row is never allowed to hold a name or a contact. */
  details?: Record<string, string | number | boolean | null>
}

/** Writes one row in the transaction of what it tells of, so that neither exists without the other. */
export async function recordAudit(
  tx: Tx,
  ctx: Pick<Context, 'actor' | 'clock'>,
  event: AuditEvent,
): Promise<void> {
  await tx.insert(auditEntries).values({
    at: ctx.clock.now(),
    actorId: ctx.actor.accountId,
    actorRole: ctx.actor.role,
    action: event.action,
    subjectKind: event.subject.kind,
    subjectId: event.subject.id,
    details: event.details ?? {},
  })
}
