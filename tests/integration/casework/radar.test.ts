import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '@/app/modules/access/shared'
import { listRadar, logContact, setNextAction } from '@/app/modules/casework/index.server'
import { addDays, parisDate } from '@/app/platform/clock'
import type { ResidentId } from '@/drizzle/ids'
import {
  awaitingResidentIntroduction,
  caseworkerOfOrganisation,
  hiddenResident,
  visibleResident,
  type StagedCaseworker,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage } from '../../setup/stage'
import { outcomeOf } from '../introductions/outcomes'

let test: TestDatabase
let me: StagedCaseworker
const now = new Date()
const as = (actor: Actor) => createTestContext({ database: test.database, actor, clock: { now: () => now } })
const list = async (mine = false) =>
  (await listRadar({ ctx: as(me.actor), input: { mine, kind: null, page: 1 } })).rows
const kindsOf = async (residentId: ResidentId) =>
  (await list()).find((row) => row.residentId === residentId)?.reasons.map(({ kind }) => kind)

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  me = await stage(test.database, (tx) => caseworkerOfOrganisation(tx))
})
afterAll(() => test.drop())

it('finds each reason in the database, and lets go of whoever was heard of', async () => {
  const { silent, stale, ending, asked, fine } = await stage(test.database, async (tx) => ({
    silent: await hiddenResident(tx, { caseworker: me }),
    stale: await visibleResident(tx),
    ending: await visibleResident(tx),
    asked: await awaitingResidentIntroduction(tx, { agreed: false }),
    fine: await visibleResident(tx),
  }))
  const ago = (days: number) => addDays(now, -days)
  await test.owner`update residents set created_at = ${ago(400)}`
  await test.owner`update profiles set updated_at = ${now}, confirmed_at = ${now}`
  await test.owner`update consents set given_at = ${ago(200)}, expires_at = ${addDays(now, 100)}`
  await test.owner`update introductions set state_changed_at = ${ago(10)}`
  await test.owner`update profiles set updated_at = ${ago(120)}, confirmed_at = null where resident_id = ${silent.residentId}`
  await test.owner`update profiles set updated_at = ${ago(70)}, confirmed_at = null where resident_id = ${stale.residentId}`
  await test.owner`update consents set expires_at = ${addDays(now, 9)} where resident_id = ${ending.residentId}`

  expect(await kindsOf(silent.residentId)).toEqual(['silent'])
  expect(await kindsOf(stale.residentId)).toEqual(['stale_availability'])
  expect(await kindsOf(ending.residentId)).toEqual(['consent_ending'])
  expect(await kindsOf(asked.resident.residentId)).toEqual(['unanswered'])
  expect(await kindsOf(fine.residentId)).toBeUndefined()
  const ctx = as(me.actor)
  await setNextAction({ ctx, input: { residentId: fine.residentId, kind: 'call', dueOn: parisDate(now) } })
  expect(await kindsOf(fine.residentId)).toEqual(['due'])
  expect((await list()).map(({ reasons }) => reasons[0]?.kind)).toEqual([
    'due',
    'unanswered',
    'consent_ending',
    'stale_availability',
    'silent',
  ])
  expect((await list(true)).map(({ residentId }) => residentId)).toEqual([silent.residentId])

  // Tried today: not again before tomorrow, whatever came of it.
  await logContact({ ctx, input: { residentId: silent.residentId, channel: 'phone', outcome: 'no_answer' } })
  expect(await kindsOf(silent.residentId)).toBeUndefined()
  await test.owner`update contact_attempts set at = ${ago(1)}`
  expect(await kindsOf(silent.residentId)).toEqual(['silent'])
  await test.owner`update contact_attempts set outcome = 'reached'`
  expect(await kindsOf(silent.residentId)).toBeUndefined()
})

it('writes down each name that it shows, and is for caseworkers alone', async () => {
  const count = async () => {
    const [row] = await test.owner<{ read: number }[]>`
      select count(*)::int as read from audit_entries where action = 'identity.viewed' and details ->> 'in' = 'call_list'`
    return row?.read ?? 0
  }
  const before = await count()
  const shown = await list()
  expect(shown.length).toBeGreaterThan(0)
  expect((await count()) - before).toBe(shown.length)
  const resident = await stage(test.database, (tx) => hiddenResident(tx))
  const asked = listRadar({ ctx: as(resident.actor), input: { mine: false, kind: null, page: 1 } })
  expect(await outcomeOf(asked)).toBe('forbidden')
})

it('shows a phone number to call, and nothing is left out by the page', async () => {
  const { rows, total, pageCount } = await listRadar({
    ctx: as(me.actor),
    input: { mine: false, kind: 'unanswered', page: 1 },
  })
  expect([rows.length, total, pageCount]).toEqual([1, 1, 1])
  expect(rows[0]?.phone).toMatch(/^(?:\+33|0)\d{9}$/u)
})
