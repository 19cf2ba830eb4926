import { desc, eq, lt, sql } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import type { Clock } from '@/app/platform/clock'
import { withActor, type Database, type Tx } from '@/drizzle/client.server'
import { isId } from '@/drizzle/ids'
import { searchDeadLetters, searchIndexFailures, searchIndexMarks } from '@/drizzle/schema'
import type { IndexLedger, IndexTurn, TurnOutcome } from '@/search/index-ledger'
import { isSelected } from '../documents/visible-profiles.server'

/**
 * The ledger of the search index, in the database. A turn is a transaction that holds an advisory lock: it ends with the
 * process or its connection, and a mark made in it is kept only if the lock was held to the end.
 */
export function createIndexLedger(database: Database, clock: Clock): IndexLedger {
  const asSystem = <Result>(work: (tx: Tx) => Promise<Result>) => withActor(database, system, work)
  const asTurn = <Result>(work: (tx: Tx) => Promise<Result>) =>
    withActor(database, system, work, { vigil: true })
  const lockOf = (index: string) => sql`hashtextextended(${`search index ${index}`}, 0)`

  return {
    tryTurn: (index, work) =>
      asTurn(async (tx) => {
        const [lock] = await tx.execute<{ taken: boolean }>(
          sql`select pg_try_advisory_xact_lock(${lockOf(index)}) as taken`,
        )
        return lock?.taken === true ? work(turnOf(tx, index, clock)) : 'busy'
      }),
    waitTurn: (index, work) =>
      asTurn(async (tx) => {
        await tx.execute(sql`select pg_advisory_xact_lock(${lockOf(index)})`)
        return work(turnOf(tx, index, clock))
      }),
    async markUnsettled(identity) {
      await asSystem((tx) =>
        tx.update(searchIndexMarks).set({ unsettled: true }).where(eq(searchIndexMarks.identity, identity)),
      )
    },
    async forget(index) {
      await asSystem((tx) => tx.delete(searchIndexMarks).where(eq(searchIndexMarks.name, index)))
    },
    async reportFailure(index, { reason, code }) {
      await asSystem((tx) =>
        tx
          .insert(searchIndexFailures)
          .values({ name: index, reason, code, since: clock.now(), attempts: 1 })
          .onConflictDoUpdate({
            target: searchIndexFailures.name,
            set: { reason, code, attempts: sql`${searchIndexFailures.attempts} + 1` },
          }),
      )
    },
  }
}

function turnOf(tx: Tx, index: string, clock: Clock): IndexTurn {
  return {
    async findMark(identity) {
      // An index that got its name from a swap has its mark under the name it was made with.
      const [mark] = await tx
        .select()
        .from(searchIndexMarks)
        .where(eq(searchIndexMarks.identity, identity))
        .orderBy(desc(eq(searchIndexMarks.name, index)))
        .limit(1)
      return mark ?? null
    },
    async confirm() {
      await tx.execute(sql`select 1`)
    },
    async save({ identity, version, position }, outcome) {
      const row = { identity, version, position, unsettled: false, checkedAt: clock.now() }
      await tx
        .insert(searchIndexMarks)
        .values({ name: index, ...row })
        .onConflictDoUpdate({ target: searchIndexMarks.name, set: row })
      await tx.delete(searchIndexFailures).where(eq(searchIndexFailures.name, index))
      if (outcome) await settleRejections(tx, outcome, clock.now())
    },
  }
}

async function settleRejections(tx: Tx, { taken, rejected }: TurnOutcome, now: Date): Promise<void> {
  for (const { profileId, code } of rejected) {
    if (!isId(profileId)) continue
    await tx
      .insert(searchDeadLetters)
      .values({ profileId, code, firstRefusedAt: now, lastRefusedAt: now, attempts: 1 })
      .onConflictDoUpdate({
        target: searchDeadLetters.profileId,
        set: { code, lastRefusedAt: now, attempts: sql`${searchDeadLetters.attempts} + 1` },
      })
  }
  await tx
    .delete(searchDeadLetters)
    .where(
      taken === 'all'
        ? lt(searchDeadLetters.lastRefusedAt, now)
        : isSelected(searchDeadLetters.profileId, taken),
    )
}
