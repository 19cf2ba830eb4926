import type { AccountId, OrganisationId, TalentPoolId } from '@/drizzle/ids'
import type { Source } from '../builders/index.server'
import { makeEmployers } from './make-employers'
import { makeEnrolments } from './make-enrolments'
import { makeExposures } from './make-exposures'
import { makeIntroductions } from './make-introductions'
import { makeOffers } from './make-offers'
import { makeResidents } from './make-residents'
import type { PoolSlug } from '../reference'

/** What the world has for 400 residents, and keeps in proportion for more. */
const usual = {
  residents: 400,
  establishments: { confirmed: 34, pending: 4, rejected: 2 },
  offers: { published: 54, draft: 12, paused: 6, closed: 8 },
}

const usualOffers = Object.values(usual.offers).reduce((sum, count) => sum + count, 0)

/**
 * Everybody but the people of the stories, whose numbers are given so that the totals come out as asked.
 * Pure: the same source, the same world.
 */
export function makeWorld(
  {
    residents: total,
    offers: offerTotal,
    stories,
    caseworkers,
    poolIds,
  }: {
    residents: number
    /** Null: in proportion to the residents. */
    offers: number | null
    stories: {
      residents: number
      confirmed: number
      offers: Record<'published' | 'draft' | 'paused' | 'closed', number>
    }
    caseworkers: readonly { accountId: AccountId; organisationId: OrganisationId }[]
    poolIds: ReadonlyMap<PoolSlug, TalentPoolId>
  },
  source: Source,
) {
  // A small world keeps all its employers: it is people who are fewer.
  const scale = Math.max(1, offerTotal === null ? total / usual.residents : offerTotal / usualOffers)
  const scaled = (count: number) => Math.round(count * scale)
  const deciders = caseworkers.map(({ accountId }) => accountId)
  const employers = makeEmployers(
    {
      confirmed: scaled(usual.establishments.confirmed) - stories.confirmed,
      pending: scaled(usual.establishments.pending),
      rejected: scaled(usual.establishments.rejected),
    },
    deciders,
    source,
  )
  const offers = makeOffers(
    {
      published: scaled(usual.offers.published) - stories.offers.published,
      draft: scaled(usual.offers.draft) - stories.offers.draft,
      paused: scaled(usual.offers.paused) - stories.offers.paused,
      closed: scaled(usual.offers.closed) - stories.offers.closed,
    },
    employers.filter(({ establishment }) => establishment.status !== 'rejected'),
    poolIds,
    source,
  )
  const residents = makeResidents(Math.max(0, total - stories.residents), caseworkers, poolIds, source)
  const introductions = makeIntroductions(
    { offers, residents, caseworkers: deciders },
    total / usual.residents,
    source,
  )
  return {
    employers,
    offers,
    residents,
    introductions,
    exposures: makeExposures(offers, residents, source),
    enrolments: makeEnrolments(residents, caseworkers, source),
  }
}

export type World = ReturnType<typeof makeWorld>
