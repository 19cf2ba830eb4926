import { asc, count, eq, max, min } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { exposureDays } from '@/app/modules/profiles/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import { closeSkills, matchWeights, referenceReleases, weightsAdoptions } from '@/drizzle/schema'
import { parseWeights } from '@/search/scoring/weights'
import { cardsPerPage } from '../rank-offer.server'
import type { AlgorithmDescription } from '../shared'
import { describeWeights } from '../weights/describe-weights'
import {
  describeComparison,
  describeCloseness,
  describeGates,
  describeTies,
  describeTrips,
  tripExamples,
} from './describe-algorithm'

/**
 * How people are ranked, in plain words, from the numbers and tables in use at this moment (RGPD 13.2.f; CRPA L311-3-1).
 * For everybody, signed in or not.
 */
export function readAlgorithm({ ctx }: { ctx: Context }): Promise<AlgorithmDescription> {
  const { speech } = ctx
  return transact({ ...ctx, actor: system }, async (tx) => {
    const adoptions = await tx
      .select({
        version: weightsAdoptions.version,
        adoptedAt: weightsAdoptions.adoptedAt,
        data: matchWeights.data,
      })
      .from(weightsAdoptions)
      .innerJoin(matchWeights, eq(matchWeights.version, weightsAdoptions.version))
      .orderBy(asc(weightsAdoptions.rank))
    const history = adoptions.map(({ version, adoptedAt, data }) => ({
      version,
      adoptedAt,
      weights: parseWeights(data),
    }))
    const inUse = history.at(-1)
    // The migration that made the table put the first one there, and no role may delete it.
    if (!inUse) throw new Error('no weights were ever adopted')
    return {
      version: inUse.version,
      since: inUse.adoptedAt,
      numbers: describeWeights(inUse.weights, inUse.weights, speech).map(({ label, value }) => ({
        term: label,
        details: value,
      })),
      comparison: describeComparison(speech),
      gates: describeGates(speech),
      closeness: describeCloseness(await readCloseness(tx), speech),
      trips: describeTrips(speech),
      tripExamples: tripExamples(inUse.weights, speech),
      ties: describeTies({ exposureDays, cardsPerPage }, speech),
      versions: history
        .map(({ version, adoptedAt, weights }, rank) => {
          const before = history[rank - 1]
          const changes =
            before === undefined
              ? [speech.say('Première version.')]
              : describeWeights(weights, before.weights, speech)
                  .filter((line) => line.value !== line.inUse)
                  .map(({ label, inUse: before, value: after }) =>
                    speech.say('{{label}} : {{before}} devient {{after}}.', { label, before, after }),
                  )
          return { version, adoptedAt, changes }
        })
        .toReversed(),
    }
  })
}

async function readCloseness(tx: Tx) {
  const [pairs] = await tx
    .select({ count: count(), least: min(closeSkills.likeness), most: max(closeSkills.likeness) })
    .from(closeSkills)
  const releases = await tx
    .select({ source: referenceReleases.source, version: referenceReleases.version })
    .from(referenceReleases)
    .orderBy(asc(referenceReleases.source))
  return { pairs: pairs?.count ?? 0, least: pairs?.least ?? null, most: pairs?.most ?? null, releases }
}
