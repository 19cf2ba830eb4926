import { sql } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { guardCount, k } from '@/app/modules/matching/shared'
import { transact, type Context } from '@/app/platform/context.server'
import type { SchemeCode } from '@/drizzle/vocabulary'
import { findScheme } from '../eligibility/schemes'
import type { CreditLine, HireCredits } from '../shared'

/** In how many parts the database cuts a hire: what 1 to 12 contributors share without a rest. */
const partsOfOne = 27_720

/**
 * Hires, each once, and who contributed. The parts of one kind never add up to more than the hires: a hire that two schemes
 * share is half of one for each.
 */
export async function readHireCredits({ ctx }: { ctx: Context }): Promise<HireCredits> {
  authorise(ctx.actor, 'credits.read')
  const rows = await transact(ctx, (tx) =>
    tx.execute<{ scheme: SchemeCode | null; organisation: string | null; hires: number; parts: number }>(
      sql`select scheme, organisation, hires, parts::float8 as parts from count_hire_credits()`,
    ),
  )
  const line = (name: string, { hires, parts }: { hires: number; parts: number }): CreditLine => ({
    name,
    contributed: guardCount(hires),
    part: hires < k ? null : parts / partsOfOne,
  })
  const total = rows.find(({ scheme, organisation }) => scheme === null && organisation === null)
  return {
    hires: guardCount(total?.hires ?? 0),
    schemes: rows.flatMap((row) => (row.scheme === null ? [] : line(findScheme(row.scheme).name, row))),
    organisations: rows.flatMap((row) => (row.organisation === null ? [] : line(row.organisation, row))),
  }
}
