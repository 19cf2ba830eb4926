import { and, eq, gte, isNotNull, or, sql, type SQL } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { addDays, type Clock } from '@/app/platform/clock'
import { keepFresh } from '@/app/platform/keep-fresh'
import { withActor, type Database, type Tx } from '@/drizzle/client.server'
import type { JobOfferId } from '@/drizzle/ids'
import { jobOffers, workplaces } from '@/drizzle/schema'
import { selectWithCriteria, type OpenOffer } from './find-offer-criteria.server'

/** For how long an offer that was closed still counts among the recent ones. */
export const recentDays = 30

/** What offers ask, in the order of ids. For counting, in nobody's name; the very same lists as long as no offer of them has changed. */
export interface OpenOffers {
  published: readonly OpenOffer[]
  /**
   * Those published, and those that were open at some time in the last `recentDays`. One that is paused is left out: since when
   * is not kept with it.
   */
  recent: readonly OpenOffer[]
}

/** The open offers, kept in memory, as the database said at most `freshFor` ago. */
export interface OpenOffersIndex {
  current(): Promise<OpenOffers>
}

interface Row {
  version: string
  published: boolean
  /** Null for one that names no occupation. */
  offer: OpenOffer | null
}

interface Held {
  rows: ReadonlyMap<JobOfferId, Row>
  offers: OpenOffers
}

/** @param freshFor milliseconds during which a change of an offer may stay unseen. */
export function createOpenOffersIndex(
  { apart }: Pick<Database, 'apart'>,
  clock: Clock,
  { freshFor = 2000 } = {},
): OpenOffersIndex {
  const look = (held: Held | null) =>
    withActor(apart, system, async (tx) => {
      const where = isRecent(addDays(clock.now(), -recentDays))
      const versions = await readVersions(tx, where)
      if (held !== null && isSame(held, versions)) return held
      const changed = versions.filter(({ id, version }) => held?.rows.get(id)?.version !== version)
      const those = `{${changed.map(({ id }) => id).join(',')}}`
      const read = await selectWithCriteria(
        tx,
        held === null ? where : sql`${jobOffers.id} = any(${those}::uuid[])`,
      )
      return hold(versions, new Map(read.map((offer) => [offer.jobOfferId, offer])), held)
    })
  const { current } = keepFresh(look, { freshFor })
  return { current: async () => (await current()).offers }
}

function isRecent(closedSince: Date): SQL | undefined {
  return or(
    eq(jobOffers.status, 'published'),
    and(
      eq(jobOffers.status, 'closed'),
      isNotNull(jobOffers.publishedAt),
      gte(jobOffers.closedAt, closedSince),
    ),
  )
}

interface VersionRow {
  id: JobOfferId
  published: boolean
  version: string
}

/**
 * Tells a changed offer: `xmin` is the transaction that wrote the row, and skills are written in the transaction that writes
 * their offer. A workplace is found on the map once, apart.
 */
function readVersions(tx: Tx, where: SQL | undefined): Promise<VersionRow[]> {
  return tx
    .select({
      id: jobOffers.id,
      published: sql<boolean>`${jobOffers.status} = 'published'`,
      version: sql<string>`${jobOffers}.xmin::text || coalesce(${workplaces.cell}, '')`,
    })
    .from(jobOffers)
    .leftJoin(workplaces, eq(workplaces.id, jobOffers.workplaceId))
    .where(where)
    .orderBy(jobOffers.id)
}

function isSame({ rows }: Held, versions: readonly VersionRow[]): boolean {
  return (
    rows.size === versions.length && versions.every(({ id, version }) => rows.get(id)?.version === version)
  )
}

function hold(
  versions: readonly VersionRow[],
  read: ReadonlyMap<JobOfferId, OpenOffer>,
  held: Held | null,
): Held {
  const rows = new Map(
    versions.map(({ id, version, published }): [JobOfferId, Row] => {
      const known = held?.rows.get(id)
      return [id, known?.version === version ? known : { version, published, offer: read.get(id) ?? null }]
    }),
  )
  const offersOf = (listed: readonly Row[]) => listed.flatMap(({ offer }) => offer ?? [])
  const recent = [...rows.values()]
  return {
    rows,
    offers: { published: offersOf(recent.filter(({ published }) => published)), recent: offersOf(recent) },
  }
}
