import { authorise } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { DomainError } from '@/app/platform/errors'
import { recordAudit } from '../record-audit.server'
import { selectEntries, type JournalEntry, type JournalFilter } from './select-entries.server'

/** What a spreadsheet opens at ease, and a process holds in memory: some 10 MB. */
export const mostExported = 20_000

/**
 * All entries that pass the filter, latest first, for a file. The export is itself an entry, which the next file holds.
 * @throws DomainError `too_large` rather than leaving any out: whoever reads the file would take it for the whole.
 */
export function exportJournal({
  ctx,
  input: { filter },
}: {
  ctx: Context
  input: { filter: JournalFilter }
}): Promise<JournalEntry[]> {
  authorise(ctx.actor, 'journal.read')
  return transact(ctx, async (tx, inner) => {
    const entries = await selectEntries(tx, ctx, { filter, before: null, limit: mostExported + 1 })
    if (entries.length > mostExported) {
      throw new DomainError(
        'too_large',
        `Plus de ${mostExported.toLocaleString('fr-FR')} lignes\u00a0: resserrez les dates, et demandez plusieurs fichiers.`,
      )
    }
    const [latest] = entries
    await recordAudit(tx, inner, {
      action: 'journal.exported',
      subject: { kind: 'journal', id: String(latest?.position ?? 0) },
      details: { entries: entries.length },
    })
    return entries
  })
}
