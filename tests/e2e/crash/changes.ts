import { asc, eq, isNotNull, lt } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { renewConsent } from '@/app/modules/consent/index.server'
import { noticeVersion } from '@/app/modules/consent/shared'
import { leaveVisiblePool } from '@/app/modules/introductions/index.server'
// Behind no door: the verbs that show a list call it, and what matters here is its transaction.
import { recordExposures } from '@/app/modules/matching/record-exposures.server'
import { joinPools, optIn } from '@/app/modules/pools/index.server'
import { saveProfileStep } from '@/app/modules/profiles/index.server'
import type { ProfileStepAnswer } from '@/app/modules/profiles/steps/profile-steps'
import { addDays } from '@/app/platform/clock'
import { notFound } from '@/app/platform/errors'
import { withActor, type Database } from '@/drizzle/client.server'
import type { ProfileId, ResidentId } from '@/drizzle/ids'
import { poolMembers, profiles, residents, searchOutbox } from '@/drizzle/schema'
import { contractKinds, languageLevels, licenceCodes, travelLimits } from '@/drizzle/vocabulary'
import { coreSkillsOf, otherSkillsOf, rhythms, type Random, type Source } from '@/seed/builders/index.server'
import { visibleResident } from '@/seed/scenarios/index.server'
import { places } from '@/seed/reference'
import { createTestContext } from '@/tests/setup/context'
import type { Town } from './town'

/** Few, so that people meet the offers and each other. */
export const trades = ['N1103', 'N1105', 'K2204', 'G1605'] as const

/**
 * One change of one resident or a few, in one transaction, by the verb that makes it in the portal.
 * @throws DomainError for what the portal refuses (somebody who already agreed, or is gone): written, then undone.
 */
export async function changeSomething(database: Database, town: Town, source: Source): Promise<void> {
  const { random } = source
  const act = random.weighted([
    [answer, 44],
    [leave, 12],
    [agree, 16],
    [move, 8],
    [renew, 4],
    [beShown, 10],
    [arrive, 4],
    [erase, 2],
  ])
  await act(database, town, source)
}

type Act = (database: Database, town: Town, source: Source) => Promise<void>

const asCaseworker = (database: Database, town: Town, { now }: Source) =>
  createTestContext({ database, actor: town.caseworker, clock: { now: () => now } })

const given = { noticeVersion, language: 'fr', channel: 'in_person', understood: true } as const

const answer: Act = async (database, town, source) => {
  const ctx = asCaseworker(database, town, source)
  const residentId = await pickResident(database, source.random)
  await saveProfileStep({ ctx, input: { residentId, ...drawAnswer(source) } })
}

const leave: Act = async (database, town, source) => {
  const residentId = await pickResident(database, source.random)
  await leaveVisiblePool({ ctx: asCaseworker(database, town, source), input: { residentId } })
}

const agree: Act = async (database, town, source) => {
  const residentId = await pickResident(database, source.random)
  const poolIds = drawPools(town, source.random)
  await optIn({ ctx: asCaseworker(database, town, source), input: { residentId, poolIds, ...given } })
}

const move: Act = async (database, town, source) => {
  const residentId = await pickResident(database, source.random)
  const poolIds = drawPools(town, source.random)
  await joinPools({ ctx: asCaseworker(database, town, source), input: { residentId, poolIds } })
}

const renew: Act = async (database, town, source) => {
  const residentId = await pickResident(database, source.random)
  await renewConsent({ ctx: asCaseworker(database, town, source), input: { residentId, ...given } })
}

/** On the first page of a list, in the order of ids: two pages that share people wait for each other. */
const beShown: Act = async (database, { employer, jobOfferIds }, { random, now }) => {
  const shown = await withActor(database, system, (tx) =>
    tx
      .select({ id: poolMembers.profileId })
      .from(poolMembers)
      .groupBy(poolMembers.profileId)
      .orderBy(asc(poolMembers.profileId))
      .offset(random.integer(0, 100))
      .limit(5),
  )
  const input = { jobOfferId: random.pick(jobOfferIds), profileIds: shown.map(({ id }) => id) }
  await withActor(database, employer, (tx) => recordExposures(tx, { clock: { now: () => now } }, input))
}

/** Somebody signs up with a consent that ends some day of the next weeks. */
export const arrive: Act = async (database, town, source) => {
  const { random, now } = source
  const expiresAt = addDays(now, random.integer(1, 120))
  await withActor(database, system, (tx) =>
    visibleResident(tx, { poolIds: drawPools(town, random), consent: { expiresAt } }, source),
  )
}

/** As the right to be forgotten wants it. */
const erase: Act = async (database, _town, { random }) => {
  const residentId = await pickResident(database, random)
  await withActor(database, system, async (tx) => {
    const gone = await tx
      .select({ id: profiles.id })
      .from(profiles)
      .where(eq(profiles.residentId, residentId))
    if (gone.length === 0) throw notFound()
    await tx.insert(searchOutbox).values(gone.map(({ id }): { profileId: ProfileId } => ({ profileId: id })))
    await tx.delete(residents).where(eq(residents.id, residentId))
  })
}

/** Anybody with an account, visible or not: the first from a place drawn in the order of ids, which are spread evenly. */
async function pickResident(database: Database, random: Random): Promise<ResidentId> {
  const drawn: ResidentId = random.id()
  const [picked] = await withActor(database, system, (tx) =>
    tx
      .select({ id: residents.id })
      .from(residents)
      .where(isNotNull(residents.accountId))
      .orderBy(lt(residents.id, drawn), asc(residents.id))
      .limit(1),
  )
  if (picked === undefined) throw new Error('nobody lives here any more')
  return picked.id
}

const drawPools = ({ poolIds }: Town, random: Random) => random.sample(poolIds, random.integer(1, 2))

function drawAnswer({ random, now }: Source): ProfileStepAnswer {
  const trade = random.pick(trades)
  const unknown = random.chance(0.2)
  return random.pick<ProfileStepAnswer>([
    { step: 'occupations', values: { sought: unknown ? [] : random.sample(trades, 2) } },
    {
      step: 'experience',
      values: { held: unknown ? [] : [{ code: trade, months: random.integer(0, 60) }] },
    },
    {
      step: 'skills',
      values: {
        skills: unknown ? [] : random.sample([...coreSkillsOf(trade), ...otherSkillsOf(trade)], 6),
      },
    },
    {
      step: 'licences',
      values: { licences: unknown ? null : random.sample(licenceCodes, 2), certificates: null },
    },
    {
      step: 'languages',
      values: { languages: unknown ? null : [{ code: 'fr', level: random.pick(languageLevels) }] },
    },
    {
      step: 'availability',
      values: {
        availability: unknown ? null : random.pick(Object.values(rhythms)),
        availableFrom: addDays(now, random.integer(-10, 40)).toISOString().slice(0, 10),
      },
    },
    {
      step: 'mobility',
      values: {
        place: unknown ? null : random.pick(places.homeAreas).code,
        travelLimits: { walk: random.pick(travelLimits), transit: random.pick(travelLimits) },
      },
    },
    { step: 'contracts', values: { contracts: unknown ? null : random.sample(contractKinds, 3) } },
  ])
}
