import { and, asc, count, countDistinct, eq, sql } from 'drizzle-orm'
import { guardPart } from '@/app/modules/matching/shared'
import { isVisible } from '@/app/modules/profiles/index.server'
import type { Tx } from '@/drizzle/client.server'
import {
  jobOffers,
  occupationFamilies,
  occupations,
  poolMembers,
  profileOccupations,
  profiles,
  talentPools,
} from '@/drizzle/schema'
import type { FamilyFigure, PoolFigure } from './shared'

export async function countVisible(tx: Tx, now: Date): Promise<number> {
  const [row] = await tx.select({ people: count() }).from(profiles).where(isVisible(tx, now))
  return row?.people ?? 0
}

/** Every pool by name, empty ones too. @param visible of whom each count is a part. */
export async function countPools(tx: Tx, now: Date, visible: number): Promise<PoolFigure[]> {
  const rows = await tx
    .select({ slug: talentPools.slug, name: talentPools.name, people: count(profiles.id) })
    .from(talentPools)
    .leftJoin(poolMembers, eq(poolMembers.poolId, talentPools.id))
    .leftJoin(profiles, and(eq(profiles.id, poolMembers.profileId), isVisible(tx, now)))
    .groupBy(talentPools.id)
    .orderBy(asc(talentPools.name))
  return rows.map(({ people, ...pool }) => ({ ...pool, people: guardPart(people, visible) }))
}

/** Occupation families with somebody or something in them. @param visible of whom each count is a part. */
export async function countFamilies(tx: Tx, now: Date, visible: number): Promise<FamilyFigure[]> {
  const sought = tx.$with('sought').as(
    tx
      .select({
        family: occupations.familyCode,
        people: countDistinct(profiles.id).as('people'),
      })
      .from(profiles)
      .innerJoin(profileOccupations, eq(profileOccupations.profileId, profiles.id))
      .innerJoin(occupations, eq(occupations.code, profileOccupations.occupationCode))
      .where(and(eq(profileOccupations.sought, true), isVisible(tx, now)))
      .groupBy(occupations.familyCode),
  )
  const offered = tx.$with('offered').as(
    tx
      .select({
        family: occupations.familyCode,
        offers: count().as('offers'),
        openings: sql<number>`sum(${jobOffers.openings})::int`.as('openings'),
      })
      .from(jobOffers)
      .innerJoin(occupations, eq(occupations.code, jobOffers.occupationCode))
      .where(eq(jobOffers.status, 'published'))
      .groupBy(occupations.familyCode),
  )
  const people = sql<number>`coalesce(${sought.people}, 0)`.mapWith(Number)
  const openings = sql<number>`coalesce(${offered.openings}, 0)`.mapWith(Number)
  const rows = await tx
    .with(sought, offered)
    .select({
      code: occupationFamilies.code,
      label: occupationFamilies.label,
      people,
      offers: sql<number>`coalesce(${offered.offers}, 0)`.mapWith(Number),
      openings,
    })
    .from(occupationFamilies)
    .leftJoin(sought, eq(sought.family, occupationFamilies.code))
    .leftJoin(offered, eq(offered.family, occupationFamilies.code))
    .where(sql`${people} + ${openings} > 0`)
    // By what is offered, then by name: an order by people would tell who is more among those under k.
    .orderBy(sql`${openings} desc`, asc(occupationFamilies.label))
  return rows.map(({ people: exact, ...family }) => ({ ...family, people: guardPart(exact, visible) }))
}
