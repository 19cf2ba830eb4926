import type { profileExposures } from '@/drizzle/schema'
import { dayOf, daysAfter, type Source } from '../builders/index.server'
import { groupBy } from './group-by'
import type { WorldOffer } from './make-offers'
import type { WorldResident } from './make-residents'

type Exposure = typeof profileExposures.$inferSelect

/** Who was shown where over the last weeks: a few people often, most seldom, some never. */
export function makeExposures(
  offers: readonly WorldOffer[],
  residents: readonly WorldResident[],
  { random, now }: Source,
): Exposure[] {
  const published = groupBy(
    offers.filter(({ offer }) => offer.status === 'published'),
    ({ employer }) => employer.trade,
  )
  return residents
    .filter(({ standing }) => standing === 'standing')
    .flatMap(({ profile, trade }) => {
      const times = random.weighted([
        [0, 15],
        [random.integer(1, 3), 55],
        [random.integer(4, 9), 30],
      ])
      return random.sample(published.get(trade) ?? [], times).map(({ offer }) => ({
        profileId: profile.id,
        jobOfferId: offer.id,
        shownOn: dayOf(daysAfter(now, -random.integer(0, 40))),
      }))
    })
}
