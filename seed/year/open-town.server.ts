import { system, visitor, type CaseworkerActor, type CoordinatorActor } from '@/app/modules/access/shared'
import { findSession, issueSignInLinkFor, registerStaff, signIn } from '@/app/modules/accounts/index.server'
import { keepTalentPools, listTalentPools } from '@/app/modules/pools/index.server'
import type { Portal } from '@/app/platform/portal.server'
import { createRandom } from '../builders/index.server'
import { makeEmployers } from '../demo-world/make-employers'
import { makeResidents } from '../demo-world/make-residents'
import { talentPoolEntries } from '../reference'
import type { Mailboxes } from './mailboxes'
import { usualAsking, type AskingOptions } from './people/asking'
import { makePerson } from './people/person'
import type { Firm, Town } from './town'
import type { YearClock } from './year-clock'

export interface TownOptions {
  /** Nobody in it yet, but the vocabulary; its clock and mailer are these. */
  portal: Portal
  clock: YearClock
  mail: Mailboxes
  runJobs: () => Promise<void>
  residents: number
  seed: number
  asking?: AskingOptions
}

/** @param days of the whole year: people and firms come in the course of it. */
export async function openTown(
  { portal, clock, mail, runJobs, residents, seed, asking = usualAsking }: TownOptions,
  days: number,
): Promise<Town> {
  const ctx = { ...portal, actor: system }
  await keepTalentPools({ ctx, input: { pools: talentPoolEntries } })
  const pools = await listTalentPools({ ctx })
  const poolIds = new Map(
    talentPoolEntries.flatMap(({ slug }) => {
      const pool = pools.find((each) => each.slug === slug)
      return pool === undefined ? [] : [[slug, pool.id] as const]
    }),
  )
  const caseworkers = await hireCaseworkers(portal, Math.max(3, Math.round(residents / 250)))
  const coordinator = await hireCoordinator(portal)
  const source = { random: createRandom(seed), now: clock.start, keyring: portal.keyring }
  const firmCount = Math.max(6, Math.round(residents / 20))
  const employers = makeEmployers(
    { confirmed: firmCount, pending: 0, rejected: 0 },
    caseworkers.map(({ accountId }) => accountId),
    source,
  )
  const files = makeResidents(residents, caseworkers, poolIds, source)
  const firms = employers.map((file, number): Firm => {
    const random = createRandom(seed * 7_919 + number)
    const comesOn = random.chance(0.4) ? random.integer(0, 13) : random.integer(0, Math.round(days * 0.7))
    return {
      number,
      random,
      file,
      comesOn,
      diligence: random.chance(0.8) ? 0.9 : 0.4,
      actor: null,
      establishmentId: null,
      nextOffer: comesOn + random.integer(0, 5),
    }
  })
  return {
    portal,
    clock,
    mail,
    runJobs,
    random: createRandom(seed * 104_729),
    caseworkers,
    coordinator,
    poolIds,
    askEvery: asking.every,
    firms,
    people: files.map((file, number) => makePerson(file, number, seed, days, asking)),
    offers: [],
    cases: [],
    requests: [],
    introduced: new Set(),
    done: new Map(),
    refused: new Map(),
  }
}

const partners = [
  'Mission Grand Ouest des Mailles',
  'Maison de l’emploi des Deux-Rives-Vertes',
  'Association Passerelles d’ici',
]

/** Opens accounts of staff, who sign in at once. */
async function hireCaseworkers(portal: Portal, count: number): Promise<CaseworkerActor[]> {
  const actors = await hire(portal, 'caseworker', count)
  return actors.flatMap((actor) => (actor.role === 'caseworker' ? actor : []))
}

async function hireCoordinator(portal: Portal): Promise<CoordinatorActor> {
  const [actor] = await hire(portal, 'coordinator', 1)
  if (actor?.role !== 'coordinator') throw new Error('the coordinator could not sign in')
  return actor
}

async function hire(portal: Portal, role: 'caseworker' | 'coordinator', count: number) {
  const ctx = { ...portal, actor: system }
  const actors = []
  for (let number = 1; number <= count; number += 1) {
    const organisation = partners[number % partners.length] ?? ''
    const email = `${role}.${number}@equipe.test`
    await registerStaff({ ctx, input: { role, email, name: `Équipe ${number}`, organisation } })
    const path = await issueSignInLinkFor({ ctx, input: { email } })
    const token = path?.split('/').at(-1) ?? ''
    const { sessionToken } = await signIn({ ctx: { ...portal, actor: visitor }, input: { token } })
    const session = await findSession(portal, sessionToken)
    if (session !== null) actors.push(session.actor)
  }
  return actors
}
