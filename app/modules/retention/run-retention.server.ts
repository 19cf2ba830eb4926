import { sql } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { enqueueJob } from '@/app/modules/notifications/index.server'
import { eraseResident } from '@/app/modules/rights/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import type { ResidentId } from '@/drizzle/ids'
import { findDueResidents, findUnwarnedResidents, type DueResident } from './due-residents.server'
import { countOutdated, removeOutdated, type RowKind } from './outdated-rows.server'
import { retentionKinds, type RetentionCounts, type RetentionKind } from './shared'

export interface RetentionRun {
  counts: RetentionCounts
  /** People who are, or would be, told that their time is near. */
  warned: number
}

const rowsAtOnce = 500

/**
 * Takes away what is past its time (privacy, point 9). Each person in a transaction of her own, so that a run that is cut
 * short has done whole people, and the next one goes on with the rest. @param input.dryRun counts, and writes nothing.
 */
export async function runRetention({
  ctx,
  input,
}: {
  ctx: Context
  input: { dryRun: boolean }
}): Promise<RetentionRun> {
  authoriseRole(ctx.actor, 'system')
  const now = ctx.clock.now()
  const run: RetentionRun = { counts: nothing(), warned: 0 }
  for await (const person of everyone(ctx, findUnwarnedResidents)) {
    if (!input.dryRun) {
      await transact(ctx, (tx) =>
        enqueueJob(tx, 'warn_of_erasure', { residentId: person.residentId }, person.warningKey),
      )
    }
    run.warned += 1
  }
  for await (const person of everyone(ctx, findDueResidents)) {
    if (input.dryRun || (await eraseIfDue(ctx, person))) run.counts[person.kind] += 1
  }
  for (const kind of retentionKinds) {
    if (!isRowKind(kind)) continue
    run.counts[kind] = input.dryRun
      ? await transact(ctx, (tx) => countOutdated(tx, kind, now))
      : await removeAll(ctx, kind)
  }
  if (!input.dryRun) {
    await transact(ctx, (tx) =>
      recordAudit(tx, ctx, {
        action: 'retention.ran',
        subject: { kind: 'retention', id: parisDate(now) },
        details: { ...run.counts, warned: run.warned },
      }),
    )
  }
  return run
}

/** In batches by id: whoever is left where she is does not come back within the run. */
async function* everyone(ctx: Context, find: typeof findDueResidents): AsyncGenerator<DueResident> {
  const now = ctx.clock.now()
  let after: ResidentId | null = null
  for (;;) {
    const start: ResidentId | null = after
    const people: DueResident[] = await transact(ctx, (tx) => find(tx, { now, after: start }))
    const last = people.at(-1)
    if (last === undefined) return
    yield* people
    after = last.residentId
  }
}

/** Asked again under her lock: she may have come back, or been asked for, since the list was made. */
function eraseIfDue(ctx: Context, { residentId }: DueResident): Promise<boolean> {
  return transact(ctx, async (tx, inner) => {
    await tx.execute(sql`select from residents where id = ${residentId} for no key update`)
    const [due] = await findDueResidents(tx, { now: ctx.clock.now(), residentId })
    if (due === undefined) return false
    await eraseResident({ ctx: inner, input: { residentId, ground: 'retention' } })
    return true
  })
}

async function removeAll(ctx: Context, kind: RowKind): Promise<number> {
  const now = ctx.clock.now()
  let removed = 0
  for (;;) {
    const gone = await transact(ctx, (tx) => removeOutdated(tx, kind, now, rowsAtOnce))
    removed += gone
    if (gone < rowsAtOnce) return removed
  }
}

function isRowKind(kind: RetentionKind): kind is RowKind {
  return kind !== 'resident' && kind !== 'draft_resident'
}

function nothing(): RetentionCounts {
  return {
    resident: 0,
    draft_resident: 0,
    draft_offer: 0,
    mail: 0,
    sms: 0,
    sign_in_link: 0,
    session: 0,
    openid_attempt: 0,
    rate_limit: 0,
    profile_view: 0,
    pool_search: 0,
    told_count: 0,
  }
}
