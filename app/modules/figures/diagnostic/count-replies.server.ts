import { sql } from 'drizzle-orm'
import { guardCount } from '@/app/modules/matching/shared'
import type { Tx } from '@/drizzle/client.server'
import { replyEnds, type ReplyEnd, type ReplyFigures, type Replies } from './diagnostic'
import { maskParts } from './mask-parts'
import type { Period, Span } from './period'

/** What employers said of the contacts that they were given in the period, until its end. */
export async function countReplies(tx: Tx, period: Period): Promise<ReplyFigures> {
  return { now: await countIn(tx, period), before: await countIn(tx, period.previous) }
}

/** Calendar day of a moment in Strasbourg. */
const day = (column: string) => sql.raw(`(${column} at time zone 'Europe/Paris')::date`)

/** The moment at which a day begins, or a later one. */
const startOf = (date: string, later = 0) =>
  sql`((${date}::date + ${later}::int)::timestamp at time zone 'Europe/Paris')`

type ReplyRow = { end: ReplyEnd; count: number; days: number | null }

async function countIn(tx: Tx, { from, to }: Span): Promise<Replies> {
  const rows = await tx.execute<ReplyRow>(sql`
    with given as materialized (
      select id, introduction_id, ${day('at')} as day from introduction_transitions
      where to_state = 'approved' and at >= ${startOf(from)} and at < ${startOf(to, 1)}
    ), ended as (
      select given.introduction_id, case next.to_state
          when 'met' then 'replied' when 'cancelled' then 'cancelled'
          when 'expired' then case when settled.introduction_id is null then 'silent' else 'late' end
          else 'waiting' end as end, next.day - given.day as days
      from given
      left join lateral (select to_state, ${day('at')} as day from introduction_transitions later
        where later.introduction_id = given.introduction_id and later.id > given.id and later.at < ${startOf(to, 1)}
          and to_state in ('met', 'expired', 'cancelled') order by later.id limit 1) next on true
      left join silence_settlements settled on settled.introduction_id = given.introduction_id
        and settled.answer in ('hired', 'in_touch', 'not_retained', 'never_reached')
        and settled.settled_at < ${startOf(to, 1)}
    )
    select ended.end, count(*)::int as count,
      percentile_cont(0.5) within group (order by days) filter (where ended.end = 'replied') as days
    from ended group by ended.end`)
  const counts = replyEnds.map((end) => rows.find((row) => row.end === end)?.count ?? 0)
  const parts = maskParts(counts)
  const [replied = 0, late = 0, silent = 0] = counts
  const [told, ...others] = parts.slice(0, 3).map((part) => 'exactly' in part)
  return {
    given: guardCount(counts.reduce((sum, count) => sum + count, 0)),
    ends: replyEnds.map((end, place) => ({ end, count: parts[place] ?? { hidden: true } })),
    // A share would tell what stands beside it.
    rate: told === true && others.every(Boolean) ? replied / (replied + late + silent) : null,
    days: told === true ? (rows.find(({ end }) => end === 'replied')?.days ?? null) : null,
  }
}
