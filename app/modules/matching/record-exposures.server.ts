import { parisDate } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { JobOfferId, ProfileId } from '@/drizzle/ids'
import { profileExposures, searchOutbox } from '@/drizzle/schema'

/** Notes who was shown on an offer's list. A profile counts once per offer, however often the page is opened. */
export async function recordExposures(
  tx: Tx,
  ctx: Pick<Context, 'clock'>,
  input: { jobOfferId: JobOfferId; profileIds: readonly ProfileId[] },
): Promise<void> {
  if (input.profileIds.length === 0) return
  const shownOn = parisDate(ctx.clock.now())
  const added = await tx
    .insert(profileExposures)
    .values(input.profileIds.map((profileId) => ({ profileId, jobOfferId: input.jobOfferId, shownOn })))
    .onConflictDoNothing()
    .returning({ profileId: profileExposures.profileId })
  if (added.length > 0) await tx.insert(searchOutbox).values(added)
}
