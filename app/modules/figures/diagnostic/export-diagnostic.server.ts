import { authorise } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { Diagnostic } from './diagnostic'
import type { Period } from './period'
import { readDiagnostic } from './read-diagnostic.server'

/** The same figures for a file. The export is an entry of the journal. */
export async function exportDiagnostic({
  ctx,
  input: { period, format },
}: {
  ctx: Context
  input: { period: Period; format: 'csv' | 'ods' }
}): Promise<Diagnostic> {
  authorise(ctx.actor, 'territory.read')
  const diagnostic = await readDiagnostic({ ctx, input: { period } })
  await transact(ctx, (tx, inner) =>
    recordAudit(tx, inner, {
      action: 'diagnostic.exported',
      subject: { kind: 'diagnostic', id: `${period.from}/${period.to}` },
      details: { format },
    }),
  )
  return diagnostic
}
