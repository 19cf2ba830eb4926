import { gte } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import {
  exposureDays,
  exposureStart,
  listVisibleSince,
  loadProfileDocuments,
  readOwnHomes,
  visibleProfileIds,
  withOwnHome,
} from '@/app/modules/profiles/index.server'
import { addDays, parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { JobOfferId, ProfileId } from '@/drizzle/ids'
import { fairnessMeasures, profileExposures, unseenProfiles } from '@/drizzle/schema'
import type { PoolUnlock } from '@/search/scoring/unlocks/pool-unlocks'
import { cardsPerPage } from '../rank-offer.server'
import { poolUnlocksShown } from '../shared'
import { findPlaces } from './find-places.server'
import { giniOf } from './gini'
import { surveyPool } from './survey-pool'
import { whyUnseen, type UnseenReason } from './why-unseen'

interface UnseenRow {
  profileId: ProfileId
  eligibleOffers: number
  reasons: UnseenReason[]
}

/**
 * Looks at everybody visible and every published offer as they stand, and keeps what it finds until the next time: how
 * evenly people were shown, who was eligible and shown to no employer for thirty days and why, what would open most.
 */
export async function measureFairness({ ctx }: { ctx: Context }): Promise<void> {
  authoriseRole(ctx.actor, 'system')
  const now = ctx.clock.now()
  const { published: offers } = await ctx.openOffers.current()
  const { people, longVisible, openedLists } = await transact(ctx, async (tx) => ({
    people: await loadProfileDocuments(tx, { ids: 'all', now }),
    longVisible: new Map<string, ProfileId>(
      (await listVisibleSince(tx, { since: addDays(now, -exposureDays), now })).map((id) => [id, id]),
    ),
    openedLists: await listOpenedLists(tx, now),
  }))
  const survey = await surveyPool(people, offers, ({ id, exposure }) => exposure === 0 && longVisible.has(id))
  const homes = await transact(ctx, (tx) =>
    readOwnHomes(
      tx,
      survey.unseen.map(({ profile }) => profile.id),
    ),
  )
  const places = await findPlaces(ctx, survey.unseen, offers, openedLists)
  const rows = survey.unseen.flatMap((person): UnseenRow[] => {
    const profileId = longVisible.get(person.profile.id)
    if (profileId === undefined) return []
    const profile = withOwnHome(person.profile, homes.get(profileId) ?? null)
    const reasons = whyUnseen({ ...person, profile, places: places.get(profileId) ?? [] }, cardsPerPage)
    return [{ profileId, eligibleOffers: person.offers.length, reasons }]
  })
  await transact(ctx, (tx) =>
    keep(tx, now, rows, {
      eligible: survey.exposures.length,
      gini: giniOf(survey.exposures),
      unlocks: mostUseful(survey.unlocks),
    }),
  )
}

/** Offers on whose list somebody was shown of late. */
async function listOpenedLists(tx: Tx, now: Date): Promise<Set<JobOfferId>> {
  const rows = await tx
    .selectDistinct({ jobOfferId: profileExposures.jobOfferId })
    .from(profileExposures)
    .where(gte(profileExposures.shownOn, exposureStart(now)))
  return new Set(rows.map(({ jobOfferId }) => jobOfferId))
}

/** What courses and tests that are planned leave uncovered is looked for further down than a page shows. */
const learnableKept = 40

/** The ten of all, and those that a course or a test could bring: longer trips alone may fill the first list. */
function mostUseful(unlocks: readonly PoolUnlock[]): PoolUnlock[] {
  const kept = new Set([
    ...unlocks.slice(0, poolUnlocksShown),
    ...unlocks.filter(({ gain }) => gain.kind !== 'travel').slice(0, learnableKept),
  ])
  return unlocks.filter((unlock) => kept.has(unlock))
}

async function keep(
  tx: Tx,
  now: Date,
  found: readonly UnseenRow[],
  figures: { eligible: number; gini: number | null; unlocks: PoolUnlock[] },
): Promise<void> {
  // The survey took a while: who has left meanwhile is not written down.
  const stillVisible = new Set(
    await visibleProfileIds(tx, { ids: found.map(({ profileId }) => profileId), now }),
  )
  const rows = found.filter(({ profileId }) => stillVisible.has(profileId))
  await tx.delete(unseenProfiles)
  for (let from = 0; from < rows.length; from += rowsPerInsert) {
    // Two measures at once would write the same people: one of them is enough.
    await tx
      .insert(unseenProfiles)
      .values(rows.slice(from, from + rowsPerInsert))
      .onConflictDoNothing()
  }
  const measure = { ...figures, measuredAt: now, unseen: rows.length }
  await tx
    .insert(fairnessMeasures)
    .values({ ...measure, measuredOn: parisDate(now) })
    .onConflictDoUpdate({ target: fairnessMeasures.measuredOn, set: measure })
}

/** Below what one statement may hold of parameters. */
const rowsPerInsert = 5000
