import { desc } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { auditSeals } from '@/drizzle/schema'
import { selectEntries, type JournalEntry, type JournalFilter } from './select-entries.server'

export interface JournalPage {
  entries: JournalEntry[]
  /** Position to read on before, or null at the end. */
  next: number | null
  /** The last seal, which says up to where a rewriting would be seen. */
  seal: { position: number; sealedAt: Date } | null
}

const pageSize = 50

/** The journal, latest first, below the position `before`. */
export function readJournal({
  ctx,
  input: { filter, before },
}: {
  ctx: Context
  input: { filter: JournalFilter; before: number | null }
}): Promise<JournalPage> {
  authorise(ctx.actor, 'journal.read')
  return transact(ctx, async (tx) => {
    const read = await selectEntries(tx, ctx, { filter, before, limit: pageSize + 1 })
    const entries = read.slice(0, pageSize)
    const [seal] = await tx
      .select({ position: auditSeals.position, sealedAt: auditSeals.sealedAt })
      .from(auditSeals)
      .orderBy(desc(auditSeals.number))
      .limit(1)
    return {
      entries,
      next: read.length > pageSize ? (entries.at(-1)?.position ?? null) : null,
      seal: seal ?? null,
    }
  })
}
