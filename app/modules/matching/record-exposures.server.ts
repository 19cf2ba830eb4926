import { lt } from 'drizzle-orm'
import { parisDate } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { JobOfferId, ProfileId } from '@/drizzle/ids'
import { profileExposures, searchOutbox } from '@/drizzle/schema'

/**
 * Notes who was shown on an offer's list, and that it was today. A profile counts once per offer, however often the page
 * is opened; being shown again keeps it counted.
 */
export async function recordExposures(
  tx: Tx,
  ctx: Pick<Context, 'clock'>,
  input: { jobOfferId: JobOfferId; profileIds: readonly ProfileId[] },
): Promise<void> {
  if (input.profileIds.length === 0) return
  const shownOn = parisDate(ctx.clock.now())
  const noted = await tx
    .insert(profileExposures)
    // In one order for everybody: two readers of a list would otherwise wait for each other.
    .values(
      input.profileIds.toSorted().map((profileId) => ({ profileId, jobOfferId: input.jobOfferId, shownOn })),
    )
    .onConflictDoUpdate({
      target: [profileExposures.profileId, profileExposures.jobOfferId],
      set: { shownOn },
      setWhere: lt(profileExposures.shownOn, shownOn),
    })
    .returning({ profileId: profileExposures.profileId })
  if (noted.length > 0) await tx.insert(searchOutbox).values(noted)
}
