import { and, asc, eq, gt, gte, isNull, lt, lte, sql } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { addDays, type Clock } from '@/app/platform/clock'
import { withActor, type Database, type Tx } from '@/drizzle/client.server'
import type { ProfileId } from '@/drizzle/ids'
import { consents, profileExposures, profiles, searchOutbox } from '@/drizzle/schema'
import type { ProfileDocument } from '@/search/documents'
import type { ProfileSource } from '@/search/port'
import { exposureStart, loadProfileDocuments } from './load-profile-documents.server'

/** Days for which the outbox is kept. A reader away for longer, but for a day of margin, reads everything again. */
export const outboxDays = 7

/**
 * Where engines read the visible profiles. A position is made of the oldest transaction still open when the
 * snapshot was taken, and of the moment of the reading. The first finds what transactions write, even one that
 * commits late under an old number: whatever was open then has a number at or past the position. The second
 * finds what time alone changes and no transaction writes: consents that ran out, exposures that grew too old.
 */
export function createProfileSource(database: Database, clock: Clock): ProfileSource {
  const read = <T>(work: (tx: Tx, now: Date, position: string) => Promise<T>): Promise<T> =>
    withActor(
      database,
      system,
      async (tx) => {
        const now = clock.now()
        return work(tx, now, writePosition({ transaction: await oldestOpenTransaction(tx), at: now }))
      },
      // One snapshot for the position, the changes and the documents.
      { isolation: 'repeatable read' },
    )

  /** In the order of ids, so that a profile that stays is met once, however long the reading takes. */
  async function* readBatches(): AsyncGenerator<ProfileDocument[]> {
    let after: ProfileId | null = null
    for (;;) {
      const batch: { last: ProfileId | undefined; documents: ProfileDocument[] } = await read((tx, now) =>
        readBatch(tx, after, now),
      )
      if (batch.last === undefined) return
      after = batch.last
      yield batch.documents
    }
  }

  return {
    load: () => read(async (_tx, _now, position) => ({ batches: readBatches(), position })),
    changesSince: (since) =>
      read(async (tx, now, position) => {
        const from = readPosition(since)
        if (addDays(from.at, outboxDays - 1) < now) return { kind: 'reload' }
        const ids = await listChanged(tx, from, now)
        const documents = await loadProfileDocuments(tx, { ids, now })
        const visible = new Map(documents.map((document) => [document.id, document]))
        const changes = ids.map((profileId) => ({ profileId, document: visible.get(profileId) ?? null }))
        return { kind: 'changes', changes, position }
      }),
  }
}

/** Rows read at a time: enough for five queries to be worth their while, few enough to stay small in memory. */
const batchSize = 5000

async function readBatch(tx: Tx, after: ProfileId | null, now: Date) {
  const rows = await tx
    .select({ id: profiles.id })
    .from(profiles)
    .where(after === null ? undefined : gt(profiles.id, after))
    .orderBy(asc(profiles.id))
    .limit(batchSize)
  return {
    last: rows.at(-1)?.id,
    documents: await loadProfileDocuments(tx, { ids: rows.map(({ id }) => id), now }),
  }
}

interface Position {
  /** 64-bit transaction number, in digits. */
  transaction: string
  at: Date
}

function writePosition({ transaction, at }: Position): string {
  return `${transaction}@${at.toISOString()}`
}

function readPosition(position: string): Position {
  const [transaction = '', moment = ''] = position.split('@')
  const at = new Date(moment)
  if (!/^\d+$/.test(transaction) || Number.isNaN(at.getTime())) {
    throw new Error('this position was not handed out by the profile source')
  }
  return { transaction, at }
}

async function oldestOpenTransaction(tx: Tx): Promise<string> {
  const [row] = await tx.execute<{ oldest: string }>(
    sql`select pg_snapshot_xmin(pg_current_snapshot())::text as oldest`,
  )
  if (!row) throw new Error('the snapshot has no oldest transaction')
  return row.oldest
}

async function listChanged(tx: Tx, since: Position, now: Date): Promise<string[]> {
  const written = tx
    .select({ id: searchOutbox.profileId })
    .from(searchOutbox)
    .where(sql`${searchOutbox.transaction} >= ${since.transaction}::xid8`)
  const expired = tx
    .select({ id: profiles.id })
    .from(consents)
    .innerJoin(profiles, eq(profiles.residentId, consents.residentId))
    .where(and(isNull(consents.withdrawnAt), gt(consents.expiresAt, since.at), lte(consents.expiresAt, now)))
  const faded = tx
    .select({ id: profileExposures.profileId })
    .from(profileExposures)
    .where(
      and(
        gte(profileExposures.shownOn, exposureStart(since.at)),
        lt(profileExposures.shownOn, exposureStart(now)),
      ),
    )
  const rows = await written.union(expired).union(faded)
  return rows.map(({ id }) => id)
}
