import { sql } from 'drizzle-orm'
import { parisDate } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { JobOfferId, ProfileId } from '@/drizzle/ids'

/**
 * Notes who was shown on the list of an employer's own offer, and that it was today. A profile counts once per offer,
 * however often the page is opened; being shown again keeps it counted. Who is erased meanwhile is passed over.
 * The database does it (`note_exposures`): an employer's role reads nobody's exposure.
 */
export async function recordExposures(
  tx: Tx,
  ctx: Pick<Context, 'clock'>,
  input: { jobOfferId: JobOfferId; profileIds: readonly ProfileId[] },
): Promise<void> {
  if (input.profileIds.length === 0) return
  const shown = `{${input.profileIds.join(',')}}`
  await tx.execute(
    sql`select note_exposures(${input.jobOfferId}::uuid, ${shown}::uuid[], ${parisDate(ctx.clock.now())}::date)`,
  )
}
