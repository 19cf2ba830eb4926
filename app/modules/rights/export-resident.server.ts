import { authoriseRole } from '@/app/modules/access/index.server'
import { system } from '@/app/modules/access/shared'
import { requireShared } from '@/app/modules/consent/index.server'
import { getResidentFile } from '@/app/modules/profiles/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { ResidentId } from '@/drizzle/ids'
import { withheldColumns } from './held/held-tables'
import { readHeldRows } from './held/read-held-rows.server'
import { recordExport } from './record-export.server'

/**
 * What a person takes with her (RGPD 15 and 20). `version` changes when a part or a column is taken away or renamed;
 * what is added does not change it. Rows are as stored: ROME codes, ISO 639-1 languages, H3 cells, moments in UTC.
 */
export interface ResidentExport {
  format: 'cite-emploi/mes-donnees'
  version: 1
  exportedAt: string
  data: Record<string, readonly Record<string, unknown>[]>
  /** What is not handed over, by part and column, and why, in French. */
  withheld: typeof withheldColumns
}

/** For a machine. Audited. @throws DomainError like `getResidentFile`. */
export async function exportResident({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<ResidentExport> {
  authoriseRole(ctx.actor, 'resident', 'caseworker')
  const { identity } = await transact(ctx, async (tx, inner) => {
    const file = await getResidentFile({ ctx: inner, input })
    await requireShared(tx, inner, input.residentId, 'whole')
    return file
  })
  const rows = await transact({ ...ctx, actor: system }, async (tx) => {
    await recordExport(tx, ctx, { ...input, shape: 'json' })
    return readHeldRows(tx, ctx, input.residentId)
  })
  const parts: [string, readonly Record<string, unknown>[]][] = [
    ['identity', [identity]],
    ...Object.entries(rows),
  ]
  const withheld: Record<string, Record<string, string> | undefined> = withheldColumns
  return {
    format: 'cite-emploi/mes-donnees',
    version: 1,
    exportedAt: ctx.clock.now().toISOString(),
    data: Object.fromEntries(
      parts.map(([part, list]) => [part, list.map((row) => leaveOut(row, withheld[part]))]),
    ),
    withheld: withheldColumns,
  }
}

function leaveOut(
  row: Record<string, unknown>,
  columns: Record<string, string> = {},
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !(name in columns)))
}
