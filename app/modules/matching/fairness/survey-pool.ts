import { setImmediate } from 'node:timers/promises'
import type { OpenOffer } from '@/app/modules/offers/index.server'
import type { JobOfferId } from '@/drizzle/ids'
import type { ProfileDocument } from '@/search/documents'
import { createPoolTally, type PoolUnlock } from '@/search/scoring/unlocks/pool-unlocks'
import { createOfferSurvey } from '@/search/scoring/unlocks/survey-offers'

/** Somebody to whom one of the offers is open at least, and whom nobody was shown. */
export interface UnseenPerson {
  profile: ProfileDocument
  offers: JobOfferId[]
  /** Offers that only the membership of another pool keeps closed to her. */
  inOtherPools: number
}

export interface PoolSurvey {
  /** On how many offers each person was shown to whom one is open at least. */
  exposures: number[]
  unseen: UnseenPerson[]
  /** What would open most to the whole pool, first. */
  unlocks: PoolUnlock[]
}

/**
 * Every person against every offer, exactly. Long (some two seconds for a million pairs): others have their turn after
 * each person.
 */
export async function surveyPool(
  people: readonly ProfileDocument[],
  offers: readonly OpenOffer[],
  isUnseen: (profile: ProfileDocument) => boolean,
): Promise<PoolSurvey> {
  const survey = createOfferSurvey(offers.map(({ criteria }) => criteria))
  const tally = createPoolTally()
  const exposures: number[] = []
  const unseen: UnseenPerson[] = []
  for (const profile of people) {
    const { open, inOtherPools, unlocks } = survey(profile)
    tally.add(unlocks)
    if (open.length > 0) {
      exposures.push(profile.exposure)
      if (isUnseen(profile)) {
        const ids = open.flatMap((position) => offers[position]?.jobOfferId ?? [])
        unseen.push({ profile, offers: ids, inOtherPools })
      }
    }
    await setImmediate()
  }
  return { exposures, unseen, unlocks: tally.rank() }
}
