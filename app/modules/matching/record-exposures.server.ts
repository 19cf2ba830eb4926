import { lt, sql } from 'drizzle-orm'
import { parisDate } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { JobOfferId, ProfileId } from '@/drizzle/ids'
import { profileExposures, searchOutbox } from '@/drizzle/schema'

/**
 * Notes who was shown on an offer's list, and that it was today. A profile counts once per offer, however often the page
 * is opened; being shown again keeps it counted. Who is erased meanwhile is passed over.
 */
export async function recordExposures(
  tx: Tx,
  ctx: Pick<Context, 'clock'>,
  input: { jobOfferId: JobOfferId; profileIds: readonly ProfileId[] },
): Promise<void> {
  const { jobOfferId } = input
  const shownOn = parisDate(ctx.clock.now())
  // In one order for everybody: two readers of a list would otherwise wait for each other.
  const noted = await note(
    tx,
    input.profileIds.toSorted().map((profileId) => ({ profileId, jobOfferId, shownOn })),
  )
  if (noted.length > 0) await tx.insert(searchOutbox).values(noted)
}

type Exposure = typeof profileExposures.$inferInsert

/** All at once; one by one where somebody among them is gone, whom the database refuses to name in a row. */
async function note(tx: Tx, rows: readonly Exposure[]): Promise<{ profileId: ProfileId }[]> {
  if (rows.length === 0) return []
  try {
    return await tx.transaction((savepoint) => insert(savepoint, rows))
  } catch (error) {
    if (!refersToNothing(error)) throw error
    if (rows.length === 1) return []
    const noted: { profileId: ProfileId }[] = []
    for (const row of rows) noted.push(...(await note(tx, [row])))
    return noted
  }
}

function insert(tx: Tx, rows: readonly Exposure[]): Promise<{ profileId: ProfileId }[]> {
  return tx
    .insert(profileExposures)
    .values([...rows])
    .onConflictDoUpdate({
      target: [profileExposures.profileId, profileExposures.jobOfferId],
      set: { shownOn: sql`excluded.shown_on` },
      setWhere: lt(profileExposures.shownOn, sql`excluded.shown_on`),
    })
    .returning({ profileId: profileExposures.profileId })
}

/** PostgreSQL's `foreign_key_violation`, as the driver or the query builder around it hands it on. */
function refersToNothing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && error.code === '23503') return true
  return refersToNothing(error.cause)
}
