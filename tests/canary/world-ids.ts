import type postgres from 'postgres'
import { referenceToken } from '@/app/modules/profiles/index.server'
import { stepSlugs } from '@/app/ui/profile/step-links'
import type { EstablishmentId, ProfileId } from '@/drizzle/ids'
import { builtInWeights } from '@/search/scoring/weights'

/** Values for the segments of the portal's URLs: everything that exists, so that each viewer asks for what is others'. */
export interface WorldIds {
  /** By segment, without its colon. A URL with a segment that is not here is refused: name it. */
  segments: ReadonlyMap<string, readonly string[]>
  /** Tokens under which an offer's own establishment knows people. */
  profileTokens(offerId: string): readonly string[]
}

/** Profiles that each establishment's pages are asked for. */
const profilesEach = 30

export async function readWorldIds(owner: postgres.Sql, secret: string): Promise<WorldIds> {
  const ids = async (rows: PromiseLike<{ id: string }[]>) => (await rows).map(({ id }) => id)
  const offers = await owner<{ id: string; establishment_id: EstablishmentId }[]>`
    select id, establishment_id from job_offers order by id`
  const profiles = await owner<{ id: ProfileId }[]>`select id from profiles order by id limit ${profilesEach}`
  const establishmentOf = new Map(offers.map((offer) => [offer.id, offer.establishment_id]))
  return {
    segments: new Map([
      ['offerId', offers.map(({ id }) => id)],
      ['introductionId', await ids(owner<{ id: string }[]>`select id from introductions order by id`)],
      ['residentId', await ids(owner<{ id: string }[]>`select id from residents order by id`)],
      ['establishmentId', await ids(owner<{ id: string }[]>`select id from establishments order by id`)],
      ['accountId', await ids(owner<{ id: string }[]>`select id from accounts order by role, id`)],
      ['actionId', await ids(owner<{ id: string }[]>`select id from training_actions order by id`)],
      ['eventId', await ids(owner<{ id: string }[]>`select id from field_events order by id`)],
      ['pool', await ids(owner<{ id: string }[]>`select slug as id from talent_pools order by slug`)],
      ['language', ['de', 'xx']],
      ['step', Object.values(stepSlugs)],
      ['version', [builtInWeights.version]],
      ['token', ['a'.repeat(43)]],
      ['*', ['nulle/part', '%00', 'assets/nulle-part.js', '..%2f..%2fetc%2fpasswd']],
    ]),
    profileTokens(offerId) {
      const establishment = establishmentOf.get(offerId)
      if (establishment === undefined) return []
      return profiles.map(({ id }) => referenceToken(secret, establishment, id))
    },
  }
}

/** The pattern with each combination of the world's values; at most `most`, spread over all of them. */
export function fillPattern(pattern: string, world: WorldIds, most: number): string[] {
  let paths = [pattern]
  for (const [name, named] of pattern.matchAll(/:(\w+)|\*/gu)) {
    const segment = named ?? name
    paths = paths.flatMap((path) =>
      valuesOf(segment, path, world).map((value) => path.replace(name, () => value)),
    )
  }
  return spread(paths, most)
}

function valuesOf(segment: string, path: string, world: WorldIds): readonly string[] {
  if (segment === 'profileToken') return world.profileTokens(/offres\/([^/]+)/u.exec(path)?.[1] ?? '')
  const values = world.segments.get(segment)
  if (values === undefined)
    throw new Error(`the canary knows no value for :${segment}: name one in world-ids.ts`)
  return values
}

/** Evenly over the list, both ends included. */
function spread<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list]
  const step = (list.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, index) => list[Math.round(index * step)]).filter(
    (entry) => entry !== undefined,
  )
}
