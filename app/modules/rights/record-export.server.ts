import { recordAudit } from '@/app/modules/audit/index.server'
import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { ResidentId } from '@/drizzle/ids'

/** Each export is in the journal, whoever asked for it. */
export function recordExport(
  tx: Tx,
  ctx: Context,
  { residentId, shape }: { residentId: ResidentId; shape: 'json' | 'readable' },
): Promise<void> {
  return recordAudit(tx, ctx, {
    action: 'resident.exported',
    subject: { kind: 'resident', id: residentId },
    details: { shape },
  })
}
