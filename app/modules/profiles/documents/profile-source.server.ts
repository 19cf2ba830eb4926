import { and, asc, eq, gt, gte, isNull, lt, lte, or, sql } from 'drizzle-orm'
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
 * Where engines read the visible profiles. A position is made of the database's snapshot of the reading, of the last outbox
 * row in sight, and of the moment. The first finds what transactions write, even one that commits late under an old number,
 * and nothing twice, however long another stays open: whatever that snapshot did not see. The second finds what is written
 * after the server crashed: it then gives out again the numbers of transactions that left no trace, but a sequence never goes
 * back behind a row that somebody could see. The third finds what time alone changes and no transaction writes: consents
 * that ran out, exposures that grew too old.
 */
export function createProfileSource(database: Database, clock: Clock): ProfileSource {
  const read = <T>(work: (tx: Tx, now: Date, position: string) => Promise<T>): Promise<T> =>
    withActor(
      database,
      system,
      async (tx) => {
        const now = clock.now()
        return work(tx, now, writePosition({ ...(await readProgress(tx)), at: now }))
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

interface Progress {
  /** `pg_snapshot` as text: which transactions had ended, by their 64-bit numbers. */
  snapshot: string
  /** Of the last outbox row in sight, in digits; 0 when there is none. */
  sequence: string
}

interface Position extends Progress {
  at: Date
}

function writePosition({ snapshot, sequence, at }: Position): string {
  return `${snapshot}/${sequence}@${at.toISOString()}`
}

function readPosition(position: string): Position {
  const [, snapshot, sequence, moment] = /^(\d+:\d+:[\d,]*)\/(\d+)@(.+)$/.exec(position) ?? []
  const at = new Date(moment ?? '')
  if (snapshot === undefined || sequence === undefined || Number.isNaN(at.getTime())) {
    throw new Error('this position was not handed out by the profile source')
  }
  return { snapshot, sequence, at }
}

async function readProgress(tx: Tx): Promise<Progress> {
  const [row] = await tx
    .select({
      snapshot: sql<string>`pg_current_snapshot()::text`,
      sequence: sql<string>`coalesce(max(${searchOutbox.sequence}), 0)::text`,
    })
    .from(searchOutbox)
  if (!row) throw new Error('the database has no snapshot')
  return row
}

async function listChanged(tx: Tx, since: Position, now: Date): Promise<string[]> {
  const written = tx
    .select({ id: searchOutbox.profileId })
    .from(searchOutbox)
    .where(
      or(
        // The first half is what the index finds.
        and(
          sql`${searchOutbox.transaction} >= pg_snapshot_xmin(${since.snapshot}::pg_snapshot)`,
          sql`not pg_visible_in_snapshot(${searchOutbox.transaction}, ${since.snapshot}::pg_snapshot)`,
        ),
        sql`${searchOutbox.sequence} > ${since.sequence}::bigint`,
      ),
    )
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
