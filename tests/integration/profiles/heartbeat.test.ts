import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { visitor, type Actor } from '@/app/modules/access/shared'
import { leaveVisiblePool } from '@/app/modules/introductions/index.server'
import {
  answerHeartbeat,
  askAvailability,
  isHeartbeatOpen,
  sendAvailabilityQuestion,
} from '@/app/modules/profiles/index.server'
import { eraseResident } from '@/app/modules/rights/index.server'
import { addDays } from '@/app/platform/clock'
import type { ResidentId, TalentPoolId } from '@/drizzle/ids'
import type { Mail } from '@/app/platform/mailer.server'
import { hiddenResident, residentWithoutEmail, visibleResident } from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'

const start = new Date('2026-02-01T09:00:00Z')
let test: TestDatabase
let sent: Mail[]
let pool: TalentPoolId

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  pool = await stage(test.database, stagePool)
})
afterAll(() => test.drop())
beforeEach(async () => {
  sent = []
  await test.owner`truncate residents, introductions, accounts, sessions, rate_limits cascade`
})

const on = (days: number, actor?: Actor) => ({
  ...createTestContext({
    database: test.database,
    ...(actor && { actor }),
    clock: { now: () => addDays(start, days) },
  }),
  mailer: {
    send: (mail: Mail) => {
      sent.push(mail)
      return Promise.resolve()
    },
  },
})

/** Somebody visible, whose profile was last told at `start`. */
async function settle<T>(work: Parameters<typeof stage<T>>[1]): Promise<T> {
  const staged = await stage(test.database, work)
  await test.owner`update profiles set updated_at = ${start}, confirmed_at = null`
  await test.owner`update consents set given_at = ${start}, expires_at = ${addDays(start, 180)}`
  return staged
}

/** What the worker does on that day: the round, then its mails, twice as a worker may. */
async function round(days: number) {
  const stale = await askAvailability({ ctx: on(days) })
  const people = await test.owner<{ id: ResidentId }[]>`select id from residents`
  for (const { id } of [...people, ...people]) {
    await sendAvailabilityQuestion({ ctx: on(days), input: { residentId: id } })
  }
  return stale
}

function tokenOf(mail: Mail | undefined): string {
  const token = /\/toujours-disponible\/(\S+)/u.exec(mail?.text ?? '')?.[1]
  if (token === undefined) throw new Error('no link')
  return token
}
const isOpen = (token: string, days: number) => isHeartbeatOpen({ ctx: on(days, visitor), input: { token } })
const answer = (token: string, days: number) => answerHeartbeat({ ctx: on(days, visitor), input: { token } })
const confirmedAt = async () => {
  const [row] = await test.owner<{ at: Date | null }[]>`select confirmed_at as at from profiles`
  return row?.at ?? null
}
const conflict = { code: 'conflict' }

it('asks once whoever is visible and has an address, from the forty-fifth day on', async () => {
  await settle((tx) => visibleResident(tx, { poolIds: [pool] }))
  await settle((tx) => hiddenResident(tx))
  await settle((tx) => residentWithoutEmail(tx, { poolIds: [pool] }))
  expect([await round(44), sent.length]).toEqual([0, 0])
  expect([await round(45), sent.length]).toEqual([1, 1])
  expect(await round(46)).toBe(0)
  await round(80)
  expect(sent.map(({ subject }) => subject)).toEqual(['Êtes-vous toujours disponible\u00a0?'])
})

it('asks no more people than it is told, where a demo only shows the mail', async () => {
  for (const _ of [1, 2, 3]) await settle((tx) => visibleResident(tx, { poolIds: [pool] }))
  await test.owner`delete from graphile_worker._private_jobs`
  await askAvailability({ ctx: on(45), input: { most: 2 } })
  const [jobs] = await test.owner`select count(*)::int as count from graphile_worker._private_jobs`
  expect(jobs).toEqual({ count: 2 })
})

it('is answered by a press and not by opening it, serves once, and is asked again forty-five days later', async () => {
  const person = await settle((tx) => visibleResident(tx, { poolIds: [pool] }))
  await round(45)
  const token = tokenOf(sent[0])
  expect([await isOpen(token, 46), await isOpen(token, 46), await confirmedAt()]).toEqual([true, true, null])
  const both = await Promise.allSettled([answer(token, 46), answer(token, 46)])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await confirmedAt()).toEqual(addDays(start, 46))
  expect(await isOpen(token, 47)).toBe(false)
  await expect(answer(token, 47)).rejects.toMatchObject(conflict)
  const journal = await test.owner`select actor_id, details from audit_entries
    where action = 'profile.confirmed' and subject_id = ${person.residentId}`
  expect(journal).toEqual([{ actor_id: person.accountId, details: { channel: 'email' } }])
  await round(90)
  expect(sent).toHaveLength(1)
  await round(91)
  expect(sent).toHaveLength(2)
})

it('dies after thirty days, and with any change of the profile', async () => {
  await settle((tx) => visibleResident(tx, { poolIds: [pool] }))
  await round(45)
  const token = tokenOf(sent[0])
  expect([await isOpen(token, 74), await isOpen(token, 75)]).toEqual([true, false])
  await expect(answer(token, 75)).rejects.toMatchObject(conflict)
  await test.owner`update profiles set updated_at = ${addDays(start, 50)}`
  expect(await isOpen(token, 51)).toBe(false)
})

it('is for the one person of the mail: no other token opens anything', async () => {
  await settle((tx) => visibleResident(tx, { poolIds: [pool] }))
  const other = await settle((tx) => visibleResident(tx, { poolIds: [pool] }))
  await round(45)
  const [, ...rest] = tokenOf(sent[0]).split('.')
  const [id = ''] = tokenOf(sent[0]).split('.')
  const forged = [id === other.residentId ? crypto.randomUUID() : other.residentId, ...rest].join('.')
  for (const token of [forged, `${tokenOf(sent[0])}x`, '', 'a.b.c.d', `${id}.zz.zz.`]) {
    expect([token, await isOpen(token, 46)]).toEqual([token, false])
  }
})

it('asks nothing of whoever left, and answers nothing for her', async () => {
  const person = await settle((tx) => visibleResident(tx, { poolIds: [pool] }))
  await round(45)
  const token = tokenOf(sent[0])
  await leaveVisiblePool({ ctx: on(46, person.actor), input: { residentId: person.residentId } })
  expect(await isOpen(token, 47)).toBe(false)
  await expect(answer(token, 47)).rejects.toMatchObject(conflict)
  await round(60)
  expect(sent).toHaveLength(1)
  await eraseResident({
    ctx: on(61, person.actor),
    input: { residentId: person.residentId, ground: 'online' },
  })
  expect(await isOpen(token, 62)).toBe(false)
})
