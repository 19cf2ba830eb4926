import { createWeightsIndex, measureFairness, rankOwnOffer } from '@/app/modules/matching/index.server'
import { createProfileSource } from '@/app/modules/profiles/index.server'
import { createReferenceIndex } from '@/app/modules/reference/index.server'
import { addDays, systemClock } from '@/app/platform/clock'
import type { JobOfferId, ProfileId } from '@/drizzle/ids'
import { createEmbeddedEngine } from '@/search/embedded/create-embedded-engine'
import { anySource } from '@/seed/builders/index.server'
import {
  caseworkerOfOrganisation,
  publishedOffer,
  visibleResident,
  type OfferOverrides,
  type ResidentOverrides,
  type StagedOffer,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../../setup/context'
import { createTestDatabase } from '../../../setup/database'
import { loadVocabulary, stage, stagePool } from '../../../setup/stage'

export type FairnessWorld = Awaited<ReturnType<typeof openFairnessWorld>>

/** A portal with an engine, one pool and one caseworker, and people who came forty days ago. */
export async function openFairnessWorld() {
  const test = await createTestDatabase()
  const { database, owner } = test
  await loadVocabulary(database)
  const reference = createReferenceIndex(database)
  const weights = createWeightsIndex(database)
  const engine = await createEmbeddedEngine({
    source: createProfileSource(database, systemClock),
    vocabulary: () => reference.matchVocabulary(),
    weights: () => weights.current(),
  })
  const pool = await stage(database, stagePool)
  const caseworker = await stage(database, (tx) => caseworkerOfOrganisation(tx))
  return {
    database,
    owner,
    engine,
    caseworker,
    /** Nobody visible, nothing shown, no offer open. */
    async clear() {
      await owner`delete from profile_exposures`
      await owner`delete from pool_members`
      await owner`update job_offers set status = 'closed', closed_at = now()`
      await owner`delete from fairness_measures`
      // Engines hear of what was deleted past the portal.
      await owner`insert into search_outbox (profile_id) select id from profiles`
    },
    person: (overrides: ResidentOverrides = {}, days = 40) =>
      stage(database, (tx) =>
        visibleResident(
          tx,
          { poolIds: [pool], caseworker, ...overrides },
          { ...anySource(), now: addDays(new Date(), -days) },
        ),
      ),
    /** Asks for nothing but its occupation unless told. */
    offer: (overrides: OfferOverrides = {}) =>
      stage(database, (tx) =>
        publishedOffer(tx, {
          slots: null,
          contract: null,
          startsOn: null,
          experienceMonths: null,
          skills: [],
          ...overrides,
        }),
      ),
    openList: ({ jobOfferId, employer }: StagedOffer) =>
      rankOwnOffer({
        ctx: createTestContext({ database, engine, actor: employer.actor }),
        input: { jobOfferId, page: 1 },
      }),
    async show(
      { profileId }: { profileId: ProfileId },
      { jobOfferId }: { jobOfferId: JobOfferId },
      daysAgo: number,
    ) {
      await owner`insert into profile_exposures (profile_id, job_offer_id, shown_on)
        values (${profileId}, ${jobOfferId}, (now() at time zone 'Europe/Paris')::date - ${daysAgo}::int)`
    },
    measure: () => measureFairness({ ctx: createTestContext({ database, engine }) }),
    async close() {
      await engine.close()
      await test.drop()
    },
  }
}
