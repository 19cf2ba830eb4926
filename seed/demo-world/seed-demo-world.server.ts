import { sql } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { loadStarterVocabulary } from '@/app/modules/reference/index.server'
import type { Keyring } from '@/app/platform/keyring/create-keyring.server'
import { withActor, type Database, type Tx } from '@/drizzle/client.server'
import type { TalentPoolId } from '@/drizzle/ids'
import {
  accounts,
  establishments,
  introductions,
  jobOffers,
  partnerOrganisations,
  residents,
  skills,
  talentPools,
} from '@/drizzle/schema'
import type { Role } from '@/drizzle/vocabulary'
import {
  buildTalentPool,
  createRandom,
  daysAfter,
  insertRows,
  insertStaff,
  type BuiltStaff,
  type Source,
} from '../builders/index.server'
import { places, starterVocabulary, talentPoolEntries, type PoolSlug } from '../reference'
import {
  bakeryCast,
  bakeryStory,
  catalogueAction,
  neighbourCast,
  neighbourStory,
  showcaseEmails,
  type StagedCaseworker,
} from '../scenarios/index.server'
import { addCheckIns } from './add-check-ins.server'
import { addEvents } from './add-events.server'
import { addPathways } from './add-pathways.server'
import { catalogue } from './content/catalogue'
import { addTeams } from './add-teams.server'
import { insertWorld } from './insert-world.server'
import { retiredSkill } from './make-profile'
import { makeStaff } from './make-staff'
import { makeWorld } from './make-world'

export interface DemoWorld {
  /** People were there already: nothing was written, whoever they are. */
  alreadySeeded: boolean
  /** E-mail of an account to walk through each role's space with. */
  accounts: Record<Role, string>
  counts: Record<'residents' | 'establishments' | 'offers' | 'pools' | 'introductions', number>
}

/** Any constant will do, as long as every seeder takes the same one. */
const seedLock = 6_720_067

/**
 * Fills an empty portal with an invented neighbourhood, in one transaction. The same seed and moment give the very
 * same rows, ids included; only what is sealed looks different each time.
 * @param residents how many people, those of the stories included.
 * @param offers how many of all states; employers follow in proportion, and both follow the residents unless told.
 * @param loadVocabulary false when the caller has loaded the vocabulary itself.
 */
export async function seedDemoWorld({
  database,
  keyring,
  now,
  seed = 67,
  residents: total = 400,
  offers = null,
  loadVocabulary = true,
}: {
  database: Database
  keyring: Keyring
  now: Date
  seed?: number
  residents?: number
  offers?: number | null
  loadVocabulary?: boolean
}): Promise<DemoWorld> {
  if (loadVocabulary) {
    await loadStarterVocabulary({
      database,
      vocabulary: starterVocabulary,
      places: [...places.homeAreas, ...places.workplaces],
      clock: { now: () => now },
    })
  }
  return withActor(database, system, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${seedLock})`)
    const alreadySeeded = await isInhabited(tx)
    if (!alreadySeeded)
      await fill(tx, { residents: total, offers }, { random: createRandom(seed), now, keyring })
    return { alreadySeeded, accounts: showcaseEmails, counts: await count(tx) }
  })
}

async function isInhabited(tx: Tx): Promise<boolean> {
  return (await tx.$count(accounts)) > 0 || (await tx.$count(residents)) > 0
}

async function fill(
  tx: Tx,
  size: { residents: number; offers: number | null },
  source: Source,
): Promise<void> {
  await tx
    .insert(skills)
    .values({ ...retiredSkill, kind: 'hardSkill', retiredAt: daysAfter(source.now, -400) })
    .onConflictDoNothing()
  const poolIds = await addPools(tx, source)
  const staff = makeStaff(source)
  await insertRows(tx, partnerOrganisations, staff.organisations)
  await insertStaff(tx, source.keyring, [...staff.caseworkers, ...staff.coordinators])

  const [lead] = staff.caseworkers
  if (!lead) throw new Error('a world needs a caseworker')
  const caseworker = stage(lead)
  const poolsOf = (...slugs: PoolSlug[]) => slugs.flatMap((slug) => poolIds.get(slug) ?? [])
  const { shopOffer } = await bakeryStory(
    tx,
    { caseworker, poolIds: poolsOf('cuisine-alimentation') },
    source,
  )
  await neighbourStory(
    tx,
    { shopOffer, caseworker, poolIds: poolsOf('cuisine-alimentation', 'commerce-accueil') },
    source,
  )
  const world = makeWorld(
    {
      ...size,
      stories: {
        residents: bakeryCast.residents + neighbourCast.residents,
        confirmed: bakeryCast.establishments + neighbourCast.establishments,
        offers: {
          ...bakeryCast.offers,
          published: bakeryCast.offers.published + neighbourCast.offers.published,
        },
      },
      caseworkers: staff.caseworkers.map(({ staffMember }) => staffMember),
      poolIds,
    },
    source,
  )
  await insertWorld(tx, source.keyring, world)
  await addPathways(tx, source)
  for (const { gives, ...action } of catalogue)
    await catalogueAction(tx, { ...action, gives: [...gives] }, source)
  await addTeams(tx, caseworker, source)
  await addEvents(
    tx,
    staff.caseworkers.map(({ staffMember }) => staffMember),
    source,
  )
  await addCheckIns(tx, source)
}

async function addPools(tx: Tx, source: Source): Promise<Map<PoolSlug, TalentPoolId>> {
  const pools = talentPoolEntries.map((entry) => ({
    slug: entry.slug,
    row: buildTalentPool({ ...entry, familyCodes: [...entry.familyCodes] }, source),
  }))
  await insertRows(
    tx,
    talentPools,
    pools.map(({ row }) => row),
  )
  return new Map(pools.map(({ slug, row }) => [slug, row.id]))
}

function stage({ staffMember, address }: BuiltStaff): StagedCaseworker {
  const { accountId, organisationId } = staffMember
  return {
    accountId,
    organisationId,
    email: address.email,
    actor: { role: 'caseworker', accountId, organisationId },
  }
}

async function count(tx: Tx): Promise<DemoWorld['counts']> {
  return {
    residents: await tx.$count(residents),
    establishments: await tx.$count(establishments),
    offers: await tx.$count(jobOffers),
    pools: await tx.$count(talentPools),
    introductions: await tx.$count(introductions),
  }
}
