import { sql } from 'drizzle-orm'
import { giniOf } from '@/app/modules/matching/index.server'
import { guardCount, guardPart, k } from '@/app/modules/matching/shared'
import type { Tx } from '@/drizzle/client.server'
import type { Exposure } from './diagnostic'
import type { Period, Span } from './period'
import type { PersonPath } from './read-people.server'

/**
 * How evenly people are shown to employers. On how many lists somebody was last shown in a period is exact as long as it runs:
 * the database keeps the last day alone, so that once a period is over what was shown again since is missing from it.
 */
export async function measureExposure(
  tx: Tx,
  people: readonly PersonPath[],
  period: Period,
): Promise<Exposure> {
  const measured = {
    now: await findMeasure(tx, period),
    before: await findMeasure(tx, period.previous),
  }
  if (!period.running) return { measured, shown: null }
  const visible = people.filter(({ standing }) => standing === 'standing')
  const never = visible.filter(({ seen }) => !seen).length
  const shown = {
    never: guardPart(never, visible.length),
    gini: visible.length < k ? null : giniOf(visible.map(({ lists }) => lists)),
  }
  return { measured, shown }
}

type MeasureRow = { on: string; eligible: number; unseen: number; gini: number | null }

/** The last night of a span on which the pool was measured. */
async function findMeasure(tx: Tx, { from, to }: Span): Promise<Exposure['measured']['now']> {
  const [row] = await tx.execute<MeasureRow>(sql`
    select measured_on::text as on, eligible, unseen, gini from fairness_measures
    where measured_on between ${from}::date and ${to}::date order by measured_on desc limit 1`)
  if (!row) return null
  const { on, eligible, unseen, gini } = row
  return {
    on,
    eligible: guardCount(eligible),
    unseen: guardPart(unseen, eligible),
    gini: eligible < k ? null : gini,
  }
}
