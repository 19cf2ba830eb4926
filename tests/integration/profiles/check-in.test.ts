import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { visitor, type Actor } from '@/app/modules/access/shared'
import { listRadar, listTimeline, logContact } from '@/app/modules/casework/index.server'
import { leaveVisiblePool } from '@/app/modules/introductions/index.server'
import { writeChoice } from '@/app/modules/notifications/index.server'
import {
  answerCheckIn,
  askCheckIns,
  chooseCheckIn,
  findCheckInChoice,
  isCheckInOpen,
  sendCheckIn,
} from '@/app/modules/profiles/index.server'
import { checkInNotice, type CheckInReply } from '@/app/modules/profiles/shared'
import { eraseResident } from '@/app/modules/rights/index.server'
import { addDays, parisDate } from '@/app/platform/clock'
import type { Mail } from '@/app/platform/mailer.server'
import type { CheckInId, ResidentId, TalentPoolId } from '@/drizzle/ids'
import type { CheckInWay } from '@/drizzle/vocabulary'
import {
  caseworkerOfOrganisation,
  hiddenResident,
  residentWithoutEmail,
  visibleResident,
  type StagedCaseworker,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'

const start = new Date('2026-02-02T09:00:00Z')
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

/** Somebody whose profile was last told at `start`. */
async function settle<T>(work: Parameters<typeof stage<T>>[1]): Promise<T> {
  const staged = await stage(test.database, work)
  await test.owner`update residents set created_at = ${start}`
  await test.owner`update profiles set updated_at = ${start}, confirmed_at = null`
  await test.owner`update consents set given_at = ${start}, expires_at = ${addDays(start, 180)}`
  return staged
}

/** What the worker does on that day: the round, then its mails, twice as a worker may. */
async function round(days: number) {
  const asked = await askCheckIns({ ctx: on(days) })
  const questions = await test.owner<{ id: CheckInId }[]>`select id from check_ins where sent_at is null`
  for (const { id } of [...questions, ...questions]) {
    await sendCheckIn({ ctx: on(days), input: { checkInId: id } })
  }
  return asked
}

function tokenOf(mail: Mail | undefined): string {
  const token = /\/ou-en-etes-vous\/(\S+)/u.exec(mail?.text ?? '')?.[1]
  if (token === undefined) throw new Error('no link')
  return token
}
const isOpen = (token: string, days: number) => isCheckInOpen({ ctx: on(days, visitor), input: { token } })
const answer = (token: string, days: number, reply: CheckInReply = { answer: 'searching' }) =>
  answerCheckIn({ ctx: on(days, visitor), input: { token, reply } })
const choose = (person: { residentId: ResidentId; actor: Actor }, way: CheckInWay, days = 0) =>
  chooseCheckIn({
    ctx: on(days, person.actor),
    input: {
      residentId: person.residentId,
      way,
      noticeVersion: checkInNotice,
      language: 'fr',
      channel: 'online',
    },
  })
const confirmedAt = async () => {
  const [row] = await test.owner<{ at: Date | null }[]>`select confirmed_at as at from profiles`
  return row?.at ?? null
}
const conflict = { code: 'conflict' }

describe('who is visible, and has chosen nothing', () => {
  it('is asked once about each state of her profile, from the forty-fifth day on', async () => {
    await settle((tx) => visibleResident(tx, { poolIds: [pool] }))
    await settle((tx) => hiddenResident(tx))
    await settle((tx) => residentWithoutEmail(tx, { poolIds: [pool] }))
    expect([await round(44), sent.length]).toEqual([0, 0])
    expect([await round(45), sent.length]).toEqual([1, 1])
    expect(await round(46)).toBe(0)
    await round(80)
    expect(sent.map(({ subject }) => subject)).toEqual(['Où en êtes-vous\u00a0?'])
    await answer(tokenOf(sent[0]), 60)
    expect([await round(104), await round(105)]).toEqual([0, 1])
  })

  it('is not asked once she has left, nor answered for', async () => {
    const person = await settle((tx) => visibleResident(tx, { poolIds: [pool] }))
    await round(45)
    const token = tokenOf(sent[0])
    await leaveVisiblePool({ ctx: on(46, person.actor), input: { residentId: person.residentId } })
    expect(await isOpen(token, 47)).toBe(false)
    await expect(answer(token, 47)).rejects.toMatchObject(conflict)
    await round(100)
    expect(sent).toHaveLength(1)
    await eraseResident({
      ctx: on(101, person.actor),
      input: { residentId: person.residentId, ground: 'online' },
    })
    expect(await test.owner`select from check_ins`).toHaveLength(0)
  })

  it('is not asked at all by messages once she chose otherwise', async () => {
    const person = await settle((tx) => visibleResident(tx, { poolIds: [pool] }))
    for (const way of ['call', 'never'] as const) {
      await choose(person, way)
      expect([way, await round(45)]).toEqual([way, 0])
    }
  })
})

describe('who chose messages', () => {
  it('is asked every two weeks, visible or not, until half a year after her last answer', async () => {
    const person = await settle((tx) => hiddenResident(tx))
    expect(await round(60)).toBe(0)
    await choose(person, 'message', 60)
    expect([await round(73), await round(74), await round(75), await round(87), await round(88)]).toEqual([
      0, 1, 0, 0, 1,
    ])
    await answer(tokenOf(sent[1]), 90)
    expect(await findCheckInChoice({ ctx: on(271, person.actor), input: person })).not.toBeNull()
    expect([await round(271), await round(272 + 14)]).toEqual([1, 0])
    expect(await findCheckInChoice({ ctx: on(272, person.actor), input: person })).toBeNull()
  })

  it('says for how long it is not the moment, and is left alone until then', async () => {
    const person = await settle((tx) => hiddenResident(tx))
    await choose(person, 'message')
    await round(14)
    await answer(tokenOf(sent[0]), 15, { answer: 'away', weeks: 4 })
    expect([await round(28), await round(42), await round(43), await round(57)]).toEqual([0, 0, 1, 1])
    expect(await confirmedAt()).toBeNull()
  })

  it('is asked no more once she has found work, until she chooses anew', async () => {
    const person = await settle((tx) => hiddenResident(tx))
    await choose(person, 'message')
    await round(14)
    await answer(tokenOf(sent[0]), 15, { answer: 'found' })
    expect([await round(28), await round(60)]).toEqual([0, 0])
    await choose(person, 'message', 61)
    expect(await round(75)).toBe(1)
  })

  it('stops it on the page of the message, and the choice is in the journal', async () => {
    const person = await settle((tx) => hiddenResident(tx))
    await choose(person, 'message')
    await round(14)
    await answer(tokenOf(sent[0]), 15, { answer: 'stop' })
    expect(await round(28)).toBe(0)
    const journal = await test.owner<{ details: unknown }[]>`select details from audit_entries
      where action = 'check_in.chosen' and subject_id = ${person.residentId} order by id`
    expect(journal.map(({ details }) => details)).toEqual([
      { way: 'message', channel: 'online', notice: checkInNotice, language: 'fr' },
      { way: 'never', channel: 'email' },
    ])
  })

  it('needs an address, and says so herself or to a caseworker', async () => {
    const [person, me] = await settle(
      async (tx) => [await residentWithoutEmail(tx), await caseworkerOfOrganisation(tx)] as const,
    )
    const said = (way: CheckInWay, channel: 'phone' | 'online') =>
      chooseCheckIn({
        ctx: on(0, me.actor),
        input: { residentId: person.residentId, way, noticeVersion: checkInNotice, language: 'tr', channel },
      })
    await expect(said('message', 'phone')).rejects.toMatchObject({ code: 'invalid' })
    await expect(said('call', 'online')).rejects.toMatchObject({ code: 'forbidden' })
    await said('call', 'phone')
    const other = await settle((tx) => hiddenResident(tx))
    await expect(choose({ ...other, residentId: person.residentId }, 'never')).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

it('asks no more people than it is told, where a demo only shows the mail', async () => {
  for (const _ of [1, 2, 3]) await settle((tx) => visibleResident(tx, { poolIds: [pool] }))
  await test.owner`delete from graphile_worker._private_jobs`
  await askCheckIns({ ctx: on(45), input: { most: 2 } })
  const [jobs] = await test.owner`select count(*)::int as count from graphile_worker._private_jobs`
  expect(jobs).toEqual({ count: 2 })
})

it('is answered by a press and not by opening it, and serves once, for thirty days', async () => {
  const person = await settle((tx) => visibleResident(tx, { poolIds: [pool] }))
  await round(45)
  const token = tokenOf(sent[0])
  expect([
    await isOpen(token, 46),
    await isOpen(token, 74),
    await isOpen(token, 75),
    await confirmedAt(),
  ]).toEqual([true, true, false, null])
  await expect(answer(token, 75)).rejects.toMatchObject(conflict)
  const both = await Promise.allSettled([answer(token, 46), answer(token, 46)])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await confirmedAt()).toEqual(addDays(start, 46))
  expect(await isOpen(token, 47)).toBe(false)
  const journal = await test.owner`select action, actor_id, details from audit_entries
    where subject_id = ${person.residentId} and action in ('check_in.answered', 'profile.confirmed') order by action`
  expect(journal).toEqual([
    { action: 'check_in.answered', actor_id: person.accountId, details: { answer: 'searching' } },
    { action: 'profile.confirmed', actor_id: person.accountId, details: { channel: 'message' } },
  ])
})

it('is for the one question of the message: no other token opens anything', async () => {
  await settle((tx) => visibleResident(tx, { poolIds: [pool] }))
  await settle((tx) => visibleResident(tx, { poolIds: [pool] }))
  await round(45)
  const [first = '', second = ''] = sent.map(tokenOf)
  const forged = `${first.split('.')[0] ?? ''}.${second.split('.')[1] ?? ''}`
  for (const token of [forged, `${first}x`, '', 'a.b', `${first.split('.')[0] ?? ''}.`]) {
    expect([token, await isOpen(token, 46)]).toEqual([token, false])
  }
})

describe('the list of calls', () => {
  let me: StagedCaseworker
  const kindsOn = async (days: number) =>
    (
      await listRadar({ ctx: on(days, me.actor), input: { mine: false, about: null, kind: null, page: 1 } })
    ).rows.map(({ reasons }) => reasons.map(({ kind }) => kind))

  async function someone() {
    me = await settle((tx) => caseworkerOfOrganisation(tx))
    const person = await settle((tx) => hiddenResident(tx, { caseworker: me }))
    await choose(person, 'message')
    await round(14)
    return person
  }

  it('names whoever asks to be called until somebody has spoken with her, whatever she answers since', async () => {
    const { residentId } = await someone()
    await answer(tokenOf(sent[0]), 15, { answer: 'call_me' })
    await round(28)
    await answer(tokenOf(sent[1]), 29)
    expect(await kindsOn(30)).toEqual([['asked_for_call']])
    const ctx = on(30, me.actor)
    await logContact({ ctx, input: { residentId, channel: 'phone', outcome: 'no_answer' } })
    expect(await kindsOn(31)).toEqual([['asked_for_call']])
    await logContact({ ctx: on(31, me.actor), input: { residentId, channel: 'phone', outcome: 'reached' } })
    expect(await kindsOn(32)).toEqual([])
    const { entries } = await listTimeline({ ctx, input: { residentId } })
    expect(entries.flatMap(({ kind, text }) => (kind === 'check_in' ? text : []))).toEqual([
      'Cherche toujours',
      'Demande à être appelé·e',
    ])
  })

  it('names whoever used to answer and left two in a row, some days after the second', async () => {
    await someone()
    await answer(tokenOf(sent[0]), 14)
    await round(28)
    await round(42)
    expect([await kindsOn(45), await kindsOn(46)]).toEqual([[], [['unheard']]])
    await answer(tokenOf(sent[2]), 47)
    expect(await kindsOn(48)).toEqual([])
  })

  it('does not count a question that never left', async () => {
    await someone()
    await answer(tokenOf(sent[0]), 14)
    await askCheckIns({ ctx: on(28) })
    await askCheckIns({ ctx: on(42) })
    expect(await kindsOn(46)).toEqual([])
  })

  it('leaves whoever says that she has found work to herself, until she says something else', async () => {
    const { residentId } = await someone()
    await answer(tokenOf(sent[0]), 15, { answer: 'found' })
    expect(await kindsOn(120)).toEqual([])
    await test.owner`update profiles set updated_at = ${addDays(start, 16)} where resident_id = ${residentId}`
    expect(await kindsOn(120)).toEqual([['silent']])
  })

  it('has whoever is not asked by messages called, two weeks after the last news or try', async () => {
    const { residentId } = await settle(async (tx) => {
      me = await caseworkerOfOrganisation(tx)
      return residentWithoutEmail(tx, { caseworker: me })
    })
    expect([await kindsOn(13), await kindsOn(14)]).toEqual([[], [['to_ask']]])
    await logContact({ ctx: on(14, me.actor), input: { residentId, channel: 'phone', outcome: 'no_answer' } })
    expect([await kindsOn(27), await kindsOn(28)]).toEqual([[], [['to_ask']]])
    await chooseCheckIn({
      ctx: on(28, me.actor),
      input: { residentId, way: 'never', noticeVersion: checkInNotice, language: 'fr', channel: 'phone' },
    })
    expect(await kindsOn(28)).toEqual([])
  })

  it('has her called who chose messages and then closed every way they come by', async () => {
    const { residentId } = await someone()
    await answer(tokenOf(sent[0]), 14)
    expect(await kindsOn(28)).toEqual([])
    await stage(test.database, (tx) =>
      writeChoice(tx, on(15), { residentId, channel: 'email', wanted: false, way: 'link' }),
    )
    expect([await kindsOn(27), await kindsOn(28)]).toEqual([[], [['to_ask']]])
  })

  it('says that a referral is past its day, from the day after on', async () => {
    const { residentId } = await someone()
    await answer(tokenOf(sent[0]), 14)
    const other = await stage(test.database, (tx) => caseworkerOfOrganisation(tx))
    await test.owner`insert into referrals (resident_id, from_organisation_id, to_organisation_id, sent_by, purpose, scopes, agreement_channel, sent_at, due_on, state)
      values (${residentId}, ${me.actor.organisationId}, ${other.actor.organisationId}, ${me.accountId}, 'training', '{}', 'phone', ${start}, ${parisDate(addDays(start, 20))}, 'sent')`
    expect([await kindsOn(20), await kindsOn(21)]).toEqual([[], [['referral_late']]])
    await test.owner`update referrals set state = 'withdrawn', ended_at = ${start}`
    expect(await kindsOn(21)).toEqual([])
  })
})
