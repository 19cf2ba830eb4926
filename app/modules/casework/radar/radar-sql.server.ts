import { sql, type SQL } from 'drizzle-orm'
import { parisDate } from '@/app/platform/clock'
import { radarKinds, type RadarKind } from '@/drizzle/vocabulary'
import { radarRules, type DatedFact, type RadarRule, type Row } from './radar-rules'

/** Where `selectFacts` leaves each fact, and whether it is a day of Strasbourg or a moment. */
const facts: Record<DatedFact, { column: SQL; isDay?: true }> = {
  lastSign: { column: sql`"lastSign"` },
  confirmedAt: { column: sql`"confirmedAt"` },
  visibleUntil: { column: sql`"visibleUntil"` },
  askedSince: { column: sql`"askedSince"` },
  unreachableSince: { column: sql`"unreachableSince"` },
  callAskedAt: { column: sql`"callAskedAt"` },
  toAskSince: { column: sql`"toAskSince"` },
  referralDueOn: { column: sql`"referralDueOn"`, isDay: true },
  stepPlannedOn: { column: sql`"stepPlannedOn"`, isDay: true },
  dueOn: { column: sql`"dueOn"`, isDay: true },
}

const rows: Record<Row['row'], SQL> = { missedOn: sql`"missedOn"`, unansweredOn: sql`"unansweredOn"` }

/** Whether a row of `selectFacts` meets a rule now: the same as `metRules`, for the database to ask of everybody. */
export function meetsRule(kind: RadarKind, now: Date): SQL {
  const rule: RadarRule = radarRules[kind]
  const { column, isDay = false } =
    typeof rule.from === 'string'
      ? facts[rule.from]
      : {
          column: sql`case when ${rows[rule.from.row]}[${rule.from.times}::int] > "lastSign" then ${rows[rule.from.row]}[1] end`,
        }
  // Tomorrow, so many days back: worked out once, so that no day is made of each row's moment.
  const tomorrow = sql`(${parisDate(now)}::date + 1)`
  const bound = isDay
    ? sql`${tomorrow} - ${rule.days}::int`
    : sql`(${tomorrow}::timestamp at time zone 'Europe/Paris') - ${rule.days}::int * interval '24 hours'`
  const conditions = [
    sql`${column} < ${bound}`,
    ...(rule.afterLastSign ? [sql`${column} > "lastSign"`] : []),
    ...(rule.answered === undefined ? [] : [sql`"answered" >= ${rule.answered}::int`]),
    ...(rule.notInWork ? [sql`not "inWork"`] : []),
    ...(rule.onlyVisible ? [sql`"visibleUntil" is not null`] : []),
  ]
  return sql`coalesce(${sql.join(conditions, sql` and `)}, false)`
}

/** The place of the most pressing rule that a row meets, from 0; null when it meets none. */
export function urgencyOf(now: Date): SQL {
  const places = radarKinds.map((kind, place) => sql`when ${meetsRule(kind, now)} then ${place}::int`)
  return sql`case ${sql.join(places, sql` `)} end`
}

/** Whether a row meets one of these rules at least. */
export function meetsAny(kinds: readonly RadarKind[], now: Date): SQL {
  return sql`(${sql.join(
    kinds.map((kind) => meetsRule(kind, now)),
    sql` or `,
  )})`
}
