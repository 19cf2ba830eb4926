import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '@/app/modules/access/shared'
import {
  contestRadar,
  listOwnReasons,
  listRadar,
  listTimeline,
  logContact,
  pauseRadar,
  setNextAction,
} from '@/app/modules/casework/index.server'
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

it('leaves whoever is paused alone until the day that was said, with its reason, and no further than two months', async () => {
  const person = await stage(test.database, (tx) => hiddenResident(tx, { caseworker: me }))
  await test.owner`update residents set created_at = ${addDays(now, -400)} where id = ${person.residentId}`
  await test.owner`update profiles set updated_at = ${addDays(now, -200)}, confirmed_at = null
    where resident_id = ${person.residentId}`
  expect(await kindsOf(person.residentId)).toEqual(['silent'])
  const pause = (days: number) =>
    pauseRadar({
      ctx: as(me.actor),
      input: { residentId: person.residentId, reason: 'away', until: parisDate(addDays(now, days)) },
    })
  expect([await outcomeOf(pause(0)), await outcomeOf(pause(61))]).toEqual(['invalid', 'invalid'])
  await pause(30)
  expect(await kindsOf(person.residentId)).toBeUndefined()
  await pause(7)
  const [journal] = await test.owner`select details from audit_entries
    where action = 'radar.paused' and subject_id = ${person.residentId} order by id desc limit 1`
  expect(journal?.['details']).toEqual({ reason: 'away', until: parisDate(addDays(now, 7)) })
  await test.owner`update radar_pauses set until = ${parisDate(now)}`
  expect(await kindsOf(person.residentId)).toEqual(['silent'])
})

it('tells a person why she is listed, and takes her at her word', async () => {
  const person = await stage(test.database, (tx) => visibleResident(tx))
  const old = addDays(now, -100)
  await test.owner`update residents set created_at = ${old} where id = ${person.residentId}`
  await test.owner`update profiles set updated_at = ${old}, confirmed_at = null where resident_id = ${person.residentId}`
  await test.owner`update consents set given_at = ${old}, expires_at = ${addDays(now, 9)} where resident_id = ${person.residentId}`
  const own = as(person.actor)
  const since = parisDate(old)
  expect(await listOwnReasons({ ctx: own })).toEqual([
    { kind: 'consent_ending', since: parisDate(addDays(now, 9)), contestable: false },
    { kind: 'stale_availability', since, contestable: false },
    { kind: 'silent', since, contestable: true },
  ])
  expect(await outcomeOf(contestRadar({ ctx: own, input: { kind: 'consent_ending' } }))).toBe('conflict')
  expect(await outcomeOf(contestRadar({ ctx: own, input: { kind: 'missed' } }))).toBe('conflict')
  // That she is there is a sign of hers; when she can work is another question, which she answers on her profile.
  await contestRadar({ ctx: own, input: { kind: 'silent' } })
  expect(await kindsOf(person.residentId)).toEqual(['consent_ending', 'stale_availability'])
  expect(await outcomeOf(contestRadar({ ctx: own, input: { kind: 'stale_availability' } }))).toBe('conflict')
  expect(await outcomeOf(contestRadar({ ctx: own, input: { kind: 'silent' } }))).toBe('conflict')
  const { entries } = await listTimeline({ ctx: as(me.actor), input: { residentId: person.residentId } })
  const contested = entries.filter(({ kind }) => kind === 'contest').map(({ text }) => text)
  expect(new Set(contested)).toEqual(new Set(['Sans nouvelles']))
})

it('counts calls and appointments missed in a row, and a step that is late until she contests it', async () => {
  const person = await stage(test.database, (tx) => hiddenResident(tx, { caseworker: me }))
  const { residentId } = person
  const ago = (days: number) => addDays(now, -days)
  const step = (days: number, outcome: string | null) => test.owner`insert into pathway_steps
    (resident_id, kind, planned_on, done_on, outcome) values (${residentId}, 'diagnostic', ${parisDate(ago(days))},
      ${outcome === null ? null : parisDate(ago(days))}, ${outcome})`
  const call = (days: number, outcome: string) => test.owner`insert into contact_attempts
    (resident_id, made_by, channel, outcome, at) values (${residentId}, ${me.accountId}, 'phone', ${outcome}, ${ago(days)})`
  await test.owner`update residents set created_at = ${ago(70)} where id = ${residentId}`
  await test.owner`update profiles set updated_at = ${ago(70)}, confirmed_at = null where resident_id = ${residentId}`
  await call(30, 'no_answer')
  await call(30, 'message_left')
  await step(20, 'missed')
  expect(await kindsOf(residentId)).toBeUndefined()
  await step(12, 'missed')
  expect(await kindsOf(residentId)).toEqual(['missed'])
  await call(10, 'reached')
  expect(await kindsOf(residentId)).toBeUndefined()
  await step(8, null)
  expect(await kindsOf(residentId)).toEqual(['step_overdue'])
  const own = createTestContext({ database: test.database, actor: person.actor, clock: { now: () => now } })
  await contestRadar({ ctx: own, input: { kind: 'step_overdue' } })
  expect(await kindsOf(residentId)).toBeUndefined()
})
