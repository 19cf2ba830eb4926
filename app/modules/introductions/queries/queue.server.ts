import { and, asc, desc, eq, ilike, inArray, isNotNull, isNull, lt, ne, or, sql, type SQL } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import type { CaseworkerActor } from '@/app/modules/access/shared'
import { findResidentNames, searchResidents } from '@/app/modules/profiles/index.server'
import { addDays } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import type { IntroductionId, ResidentId } from '@/drizzle/ids'
import { establishments, introductions, jobOffers, jobTitles, occupations, residents } from '@/drizzle/schema'
import type { Tx } from '@/drizzle/client.server'
import type { IntroductionState } from '@/drizzle/vocabulary'
import { reviewDays, type QueueFilter, type QueueView } from '../shared'
import { findHolders, holderId, holders, type Holder } from './find-holders.server'
import { offerTitle, selectSummaries } from './introduction-summary.server'

/** A resident's "yes" brings the row back to staff: it only lacks their approval. */
const viewConditions: Record<QueueView, SQL | undefined> = {
  to_review: or(
    inArray(introductions.state, ['requested', 'proposed', 'under_review']),
    and(eq(introductions.state, 'awaiting_resident'), isNotNull(introductions.agreedAt)),
  ),
  awaiting_resident: and(eq(introductions.state, 'awaiting_resident'), isNull(introductions.agreedAt)),
  released: inArray(introductions.state, ['approved', 'met']),
  ended: inArray(introductions.state, ['hired', 'not_hired', 'refused', 'declined', 'expired', 'cancelled']),
}

export interface QueueRow {
  id: IntroductionId
  /** Null once she is erased. */
  residentId: ResidentId | null
  residentName: string
  offerTitle: string
  establishmentName: string
  state: IntroductionState
  agreed: boolean
  score: number
  createdAt: Date
  stateChangedAt: Date
  replyDueAt: Date | null
  /** Who has it; null for nobody. */
  holder: Holder | null
  /** Since when she has it, when it was taken or given. */
  heldSince: Date | null
}

/** What is gone through at one go, also with a thumb; each name on a page is read, and the reading written down. */
const rowsPerPage = 25

export interface QueuePage {
  rows: QueueRow[]
  total: number
  page: number
  pageCount: number
}

/**
 * One view of the queue, oldest first; what has ended, latest first. A search among names is audited as any other.
 * @param input.page from 1; past the end, which moves as rows are settled, it is the last.
 */
export function listQueue({
  ctx,
  input,
}: {
  ctx: Context
  input: { view: QueueView; page: number } & QueueFilter
}): Promise<QueuePage> {
  authorise(ctx.actor, 'introduction.read')
  const actor = authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx, inner) => {
    const wanted = and(viewConditions[input.view], await queueConditions(inner, actor, input))
    const order = [
      input.view === 'ended' ? desc(introductions.stateChangedAt) : asc(introductions.createdAt),
      introductions.id,
    ]
    // Told in full are those of the page alone: joined first, all that wait would be.
    const readPage = (page: number) =>
      selectWanted(tx, wanted)
        .orderBy(...order)
        .limit(rowsPerPage)
        .offset((page - 1) * rowsPerPage)
    const asked = await readPage(input.page)
    const pastEnd = asked.length === 0 && input.page > 1
    const total = pastEnd ? await tx.$count(selectWanted(tx, wanted).as('wanted')) : (asked[0]?.total ?? 0)
    const pageCount = Math.max(1, Math.ceil(total / rowsPerPage))
    const page = Math.min(input.page, pageCount)
    const ids = (pastEnd ? await readPage(page) : asked).map(({ id }) => id)
    const rows =
      ids.length === 0
        ? []
        : await selectSummaries(tx)
            .where(inArray(introductions.id, ids))
            .orderBy(...order)
    const names = await findResidentNames(tx, inner, {
      profileIds: rows.map((row) => row.profileId),
      purpose: 'queue',
    })
    const held = await findHolders(tx, ids)
    return {
      rows: rows.map((row) => ({
        id: row.id,
        residentId: row.residentId,
        residentName: names.get(row.profileId)?.name ?? 'Identité effacée',
        offerTitle: row.offerTitle,
        establishmentName: row.establishmentName,
        state: row.state,
        agreed: row.agreedAt !== null,
        score: row.score,
        createdAt: row.createdAt,
        stateChangedAt: row.stateChangedAt,
        replyDueAt: row.replyDueAt,
        holder: held.get(row.id)?.holder ?? null,
        heldSince: held.get(row.id)?.since ?? null,
      })),
      total,
      page,
      pageCount,
    }
  })
}

/** Each beside how many there are. Joined to the left: what a condition does not name, the database then leaves out. */
function selectWanted(tx: Tx, wanted: SQL | undefined) {
  return tx
    .select({ id: introductions.id, total: sql<number>`(count(*) over ())::int`.as('total') })
    .from(introductions)
    .leftJoin(jobOffers, eq(jobOffers.id, introductions.jobOfferId))
    .leftJoin(establishments, eq(establishments.id, introductions.establishmentId))
    .leftJoin(jobTitles, eq(jobTitles.code, jobOffers.jobTitleCode))
    .leftJoin(occupations, eq(occupations.code, jobOffers.occupationCode))
    .leftJoin(residents, eq(residents.id, introductions.residentId))
    .leftJoin(holders, eq(holders.accountId, holderId))
    .where(wanted)
}

async function queueConditions(
  ctx: Context,
  actor: CaseworkerActor,
  { holder, late, query }: QueueFilter,
): Promise<SQL | undefined> {
  const whose: Record<NonNullable<QueueFilter['holder']>, SQL | undefined> = {
    me: eq(holderId, actor.accountId),
    my_organisation: eq(holders.organisationId, actor.organisationId),
    others: and(isNotNull(holders.organisationId), ne(holders.organisationId, actor.organisationId)),
    nobody: isNull(holders.accountId),
  }
  return and(
    holder === null ? undefined : whose[holder],
    late ? lt(introductions.stateChangedAt, addDays(ctx.clock.now(), -reviewDays)) : undefined,
    query === '' ? undefined : await wordCondition(ctx, query),
  )
}

/** The offer or the establishment holds the words, or the person's name does. */
async function wordCondition(ctx: Context, query: string): Promise<SQL | undefined> {
  const named = await searchResidents({ ctx, input: { query } })
  const pattern = `%${query.replace(/[\\%_]/gu, (mark) => `\\${mark}`)}%`
  return or(
    sql`${offerTitle} ilike ${pattern}`,
    ilike(establishments.name, pattern),
    named.length === 0 ? undefined : inArray(introductions.residentId, named),
  )
}
