import type { OpenOffer } from '@/app/modules/offers/index.server'
import type { Context } from '@/app/platform/context.server'
import type { JobOfferId } from '@/drizzle/ids'
import { longestPage } from '@/search/ranking-page'
import type { UnseenPerson } from './survey-pool'

/**
 * The place of each of these people on each opened list of hers, as the engine ranks it for the employer: one ranking an
 * offer, however many people wait on it. Null past the first `longestPage`.
 */
export async function findPlaces(
  ctx: Context,
  unseen: readonly UnseenPerson[],
  offers: readonly OpenOffer[],
  openedLists: ReadonlySet<JobOfferId>,
): Promise<Map<string, (number | null)[]>> {
  const waiting = new Map<JobOfferId, string[]>()
  for (const { profile, offers: hers } of unseen) {
    for (const id of hers) if (openedLists.has(id)) listOf(waiting, id).push(profile.id)
  }
  const places = new Map<string, (number | null)[]>()
  for (const { jobOfferId, criteria } of offers) {
    const people = waiting.get(jobOfferId)
    if (people === undefined) continue
    const { rows } = await ctx.engine.rank(criteria, { offset: 0, limit: longestPage })
    const placeOf = new Map(rows.map(({ profileId }, position) => [profileId, position + 1]))
    for (const id of people) listOf(places, id).push(placeOf.get(id) ?? null)
  }
  return places
}

function listOf<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const known = lists.get(key)
  if (known !== undefined) return known
  const created: Item[] = []
  lists.set(key, created)
  return created
}
