import { and, eq, gte, isNotNull, or, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import { jobOffers, workplaces } from '@/drizzle/schema'
import { selectWithCriteria, type OpenOffer } from './find-offer-criteria.server'

/** Those open now and those open in the last month, for each of three roles, with room for one of a moment ago. */
const mostHeld = 8

/** By their stamps, the one asked for last at the end. Nothing of people is among them. */
const held = new Map<string, readonly OpenOffer[]>()

/**
 * What every published offer asks, in the order of ids. For counting, in nobody's name. The very same list as long as no
 * offer of it has changed: it is read whole only when one has, and what is worked out from it may be kept with it.
 * @param closedSince adds the offers that were open at some time from then on. One that is paused is left out: since when
 * is not kept with it.
 */
export async function listOpenOffers(tx: Tx, closedSince?: Date): Promise<readonly OpenOffer[]> {
  const where = or(
    eq(jobOffers.status, 'published'),
    closedSince === undefined
      ? undefined
      : and(
          eq(jobOffers.status, 'closed'),
          isNotNull(jobOffers.publishedAt),
          gte(jobOffers.closedAt, closedSince),
        ),
  )
  const stamp = await readStamp(tx, where)
  const offers = held.get(stamp) ?? (await selectWithCriteria(tx, where))
  held.delete(stamp)
  held.set(stamp, offers)
  for (const [oldest] of held) if (held.size > mostHeld) held.delete(oldest)
  return offers
}

/**
 * Tells one list from any other: which rows, in which version (`xmin`, the transaction that wrote it), for which role, in which database.
 * Skills are written in the transaction that writes their offer.
 */
async function readStamp(tx: Tx, where: SQL | undefined): Promise<string> {
  const version = sql`${jobOffers.id}::text || ${jobOffers}.xmin::text || coalesce(${workplaces.cell}, '')`
  const [row] = await tx
    .select({
      stamp: sql<string>`concat_ws(' ', current_database(), current_user, count(*), sum(hashtextextended(${version}, 0)))`,
    })
    .from(jobOffers)
    .leftJoin(workplaces, eq(workplaces.id, jobOffers.workplaceId))
    .where(where)
  return row?.stamp ?? ''
}
