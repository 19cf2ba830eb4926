import { arrayOverlaps, asc, inArray, sql } from 'drizzle-orm'
import { transact, type Context } from '@/app/platform/context.server'
import { occupations, talentPools } from '@/drizzle/schema'
import type { OccupationCode } from '@/search/documents'
import type { TalentPool } from './shared'

/** The pools whose families hold one of the occupations a person looks for, by name. None asked, none suggested. */
export async function suggestPools({
  ctx,
  input,
}: {
  ctx: Context
  input: { occupations: readonly OccupationCode[] }
}): Promise<TalentPool[]> {
  if (input.occupations.length === 0) return []
  return transact(ctx, async (tx) => {
    const families = tx
      .select({ codes: sql`coalesce(array_agg(${occupations.familyCode}), '{}')` })
      .from(occupations)
      .where(inArray(occupations.code, [...input.occupations]))
    return tx
      .select()
      .from(talentPools)
      .where(arrayOverlaps(talentPools.familyCodes, sql`(${families})`))
      .orderBy(asc(talentPools.name))
  })
}
