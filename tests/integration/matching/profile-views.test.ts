import { afterAll, beforeAll, expect, it } from 'vitest'
import { system, type EmployerActor } from '@/app/modules/access/shared'
import { listSweeps, notifyPoolSwept } from '@/app/modules/matching/index.server'
import { runRetention } from '@/app/modules/retention/index.server'
import { viewsPerDay } from '@/app/modules/matching/profile-views'
import { recordViews } from '@/app/modules/matching/record-views.server'
import type { Clock } from '@/app/platform/clock'
import { transact } from '@/app/platform/context.server'
import { isDomainError } from '@/app/platform/errors'
import type { Mail } from '@/app/platform/mailer.server'
import { withActor } from '@/drizzle/client.server'
import type { ProfileId } from '@/drizzle/ids'
import { profileViews } from '@/drizzle/schema'
import { confirmedEmployer, coordinatorOfOrganisation } from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage } from '../../setup/stage'

let test: TestDatabase
let people: ProfileId[]
let coordinator: Awaited<ReturnType<typeof coordinatorOfOrganisation>>
const today: Clock = { now: () => new Date('2026-03-12T22:30:00Z') }

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  coordinator = await stage(test.database, (tx) => coordinatorOfOrganisation(tx))
  // Ids alone: only how many there are matters here.
  const rows = await test.owner<{ id: ProfileId }[]>`
    select gen_random_uuid() as id from generate_series(1, ${viewsPerDay.stop + 60})`
  people = rows.map(({ id }) => id)
  await test.owner`alter table profile_views drop constraint profile_views_profile_id_profiles_id_fk`
})
afterAll(() => test.drop())

const see = (actor: EmployerActor, ids: readonly ProfileId[], clock = today) => {
  const ctx = createTestContext({ database: test.database, actor, clock })
  return transact(ctx, (tx, inner) => recordViews(tx, inner, ids)).then(
    () => 'shown',
    (error: unknown) => (isDomainError(error) ? error.code : error),
  )
}
const page = (number: number) => people.slice(number * 20, number * 20 + 20)
const employer = async (name = 'Une autre maison') =>
  (await stage(test.database, (tx) => confirmedEmployer(tx, { establishment: { name } }))).actor
const pages = viewsPerDay.stop / 20

it('stops whoever sweeps the pool, page after page or all at once, and lets her read on what she saw', async () => {
  const actor = await employer()
  const outcomes = await Promise.all(
    Array.from({ length: pages + 3 }, (_, number) => see(actor, page(number))),
  )
  expect(outcomes.filter((outcome) => outcome === 'shown')).toHaveLength(pages)
  expect(outcomes.filter((outcome) => outcome === 'too_many')).toHaveLength(3)
  const seen = outcomes.indexOf('shown')
  expect(await see(actor, page(seen))).toBe('shown')
  const tomorrow = { now: () => new Date('2026-03-12T23:30:00Z') }
  expect(await see(actor, page(outcomes.indexOf('too_many')), tomorrow)).toBe('shown')
  expect(await see(await employer(), page(0))).toBe('shown')
})

it('tells coordinators at the mark, once a day and employer, and not a page before', async () => {
  const actor = await employer('Le Pétrin de Cronenbourg')
  await test.owner`delete from graphile_worker._private_jobs`
  const jobs = () => test.owner`select 1 from graphile_worker._private_jobs`
  for (let number = 0; number < viewsPerDay.alert / 20 - 1; number += 1) await see(actor, page(number))
  await see(actor, page(0))
  expect(await jobs()).toHaveLength(0)
  await see(actor, page(viewsPerDay.alert / 20 - 1))
  await see(actor, page(viewsPerDay.alert / 20))
  expect(await jobs()).toHaveLength(1)

  const sent: Mail[] = []
  const ctx = {
    ...createTestContext({ database: test.database, actor: system, clock: today }),
    mailer: {
      send: (mail: Mail) => {
        sent.push(mail)
        return Promise.resolve()
      },
    },
  }
  const input = { accountId: actor.accountId, day: '2026-03-12' }
  // The later of two at once leaves the mail to the other, and fails, so that its job looks again.
  await Promise.allSettled([notifyPoolSwept({ ctx, input }), notifyPoolSwept({ ctx, input })])
  await notifyPoolSwept({ ctx, input })
  expect(sent).toHaveLength(1)
  const sweeps = await listSweeps({
    ctx: createTestContext({ database: test.database, actor: coordinator.actor, clock: today }),
  })
  expect(sweeps).toContainEqual({
    day: '2026-03-12',
    establishments: ['Le Pétrin de Cronenbourg'],
    seen: viewsPerDay.alert + 20,
    stopped: false,
  })
})

it('tells a coordinator how many, never which, and lets an employer take nothing back', async () => {
  const actor = await employer()
  await see(actor, page(0))
  await expect(
    withActor(test.database, coordinator.actor, (tx) => tx.select().from(profileViews)),
  ).rejects.toThrow()
  await expect(withActor(test.database, actor, (tx) => tx.delete(profileViews))).rejects.toThrow()
  const rows = await withActor(test.database, actor, (tx) => tx.select().from(profileViews))
  expect(new Set(rows.map(({ accountId }) => accountId))).toEqual(new Set([actor.accountId]))
})

it('forgets after thirty days', async () => {
  const clock = { now: () => new Date('2026-04-13T12:00:00Z') }
  await runRetention({
    ctx: createTestContext({ database: test.database, actor: system, clock }),
    input: { dryRun: false },
  })
  expect(await test.owner`select 1 from profile_views`).toHaveLength(0)
})
