import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { system } from '@/app/modules/access/shared'
import {
  answerSilence,
  expireOverdueIntroductions,
  liftPause,
  listEmployerIntroductions,
  remindEmployers,
  remindOfReply,
  requestIntroduction,
} from '@/app/modules/introductions/index.server'
import { pauseText } from '@/app/modules/introductions/shared'
import { referenceToken } from '@/app/modules/profiles/index.server'
import type { Clock } from '@/app/platform/clock'
import { isDomainError } from '@/app/platform/errors'
import type { Mail } from '@/app/platform/mailer.server'
import { withActor } from '@/drizzle/client.server'
import { silenceSettlements } from '@/drizzle/schema'
import {
  approvedIntroduction,
  confirmedEmployer,
  visibleResident,
  type StagedIntroduction,
} from '@/seed/scenarios/index.server'
import { createTestContext, testSettings } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'

let test: TestDatabase
let staged: StagedIntroduction
let sent: Mail[]

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
})
afterAll(() => test.drop())
beforeEach(async () => {
  await test.owner`delete from graphile_worker._private_jobs`
  await test.owner`update introductions set state = 'met' where state = 'approved'`
  staged = await stage(test.database, (tx) => approvedIntroduction(tx))
  sent = []
})

const at = (iso: string): Clock => ({ now: () => new Date(iso) })
const dueAt = (iso: string) =>
  test.owner`update introductions set reply_due_at = ${iso} where id = ${staged.introductionId}`

/** What a worker does at this moment: the morning's round, then every mail that was asked for. */
async function morning(iso: string): Promise<void> {
  const ctx = {
    ...createTestContext({ database: test.database, actor: system, clock: at(iso) }),
    mailer: {
      send: (mail: Mail) => {
        sent.push(mail)
        return Promise.resolve()
      },
    },
  }
  await remindEmployers({ ctx })
  const jobs = await test.owner<
    { payload: { introductionId: typeof staged.introductionId; days: number } }[]
  >`
    delete from graphile_worker._private_jobs returning payload`
  for (const { payload } of jobs) if ('days' in payload) await remindOfReply({ ctx, input: payload })
}

describe('reminders', () => {
  it.each([
    ['a plain week', '2026-03-12T13:00:00Z', ['2026-03-08', '2026-03-09', '2026-03-10', '2026-03-12']],
    [
      'over the change to summer time',
      '2026-03-30T13:00:00Z',
      ['2026-03-26', '2026-03-27', '2026-03-28', '2026-03-30'],
    ],
    [
      'over the change to winter time',
      '2026-10-26T13:00:00Z',
      ['2026-10-22', '2026-10-23', '2026-10-24', '2026-10-26'],
    ],
  ])('come three days before and on the day, once each: %s', async (_what, due, mornings) => {
    await dueAt(due)
    const counts: number[] = []
    for (const day of mornings) {
      // A job that runs twice, by two workers at once, of whom one leaves the mail to the other, and again: one mail.
      await Promise.allSettled([morning(`${day}T07:00:00Z`), morning(`${day}T07:00:00Z`)])
      await morning(`${day}T07:20:00Z`)
      counts.push(sent.length)
    }
    expect(counts).toEqual([0, 1, 1, 2])
    expect(sent.at(-1)?.subject).toBe('Dernier jour pour dire la suite')
  })

  it('late by days, send only the nearest; past the deadline, none', async () => {
    await dueAt('2026-03-12T13:00:00Z')
    await morning('2026-03-12T07:00:00Z')
    expect(sent.map(({ subject }) => subject)).toEqual(['Dernier jour pour dire la suite'])
    await dueAt('2026-03-11T13:00:00Z')
    sent = []
    await morning('2026-03-12T07:00:00Z')
    expect(sent).toEqual([])
  })

  it('say nothing to whoever answered meanwhile', async () => {
    await dueAt('2026-03-12T13:00:00Z')
    await test.owner`update introductions set state = 'met' where id = ${staged.introductionId}`
    await morning('2026-03-10T07:00:00Z')
    expect(sent).toEqual([])
  })
})

describe('silence', () => {
  const employer = () => createTestContext({ database: test.database, actor: staged.employer.actor })

  async function ask(): Promise<unknown> {
    const resident = await stage(test.database, async (tx) =>
      visibleResident(tx, { poolIds: [await stagePoolOnce(tx)] }),
    )
    return requestIntroduction({
      ctx: employer(),
      input: {
        jobOfferId: staged.offer.jobOfferId,
        profileToken: referenceToken(
          testSettings.secret,
          staged.employer.establishmentId,
          resident.profileId,
        ),
      },
    }).then(
      () => 'asked',
      (error: unknown) =>
        isDomainError(error) ? (error.message === pauseText ? 'paused' : error.code) : error,
    )
  }

  let pool: Awaited<ReturnType<typeof stagePool>> | undefined
  const stagePoolOnce = async (tx: Parameters<typeof stagePool>[0]) => (pool ??= await stagePool(tx))

  async function fallSilent(): Promise<void> {
    await test.owner`update introductions set reply_due_at = now() - interval '1 minute' where id = ${staged.introductionId}`
    await expireOverdueIntroductions({ ctx: createTestContext({ database: test.database, actor: system }) })
  }

  const waits = async () =>
    (await listEmployerIntroductions({ ctx: employer() })).filter(({ awaitsAnswer }) => awaitsAnswer).length

  it('puts new requests on hold until the employer says what came of it', async () => {
    expect(await ask()).not.toBe('paused')
    await fallSilent()
    expect(await waits()).toBe(1)
    expect(await ask()).toBe('paused')
    await answerSilence({
      ctx: employer(),
      input: { introductionId: staged.introductionId, answer: 'never_reached' },
    })
    expect(await waits()).toBe(0)
    expect(await ask()).not.toBe('paused')
    const audit = await test.owner`
      select 1 from audit_entries where action = 'introduction.silence_settled' and subject_id = ${staged.introductionId}`
    expect(audit).toHaveLength(1)
  })

  it('is settled once, and by nobody else’s employer', async () => {
    await fallSilent()
    const other = await stage(test.database, (tx) => confirmedEmployer(tx))
    const input = { introductionId: staged.introductionId, answer: 'hired' as const }
    const stranger = createTestContext({ database: test.database, actor: other.actor })
    await expect(answerSilence({ ctx: stranger, input })).rejects.toMatchObject({ code: 'not_found' })
    const both = await Promise.allSettled([
      answerSilence({ ctx: employer(), input }),
      answerSilence({ ctx: employer(), input }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('is lifted by a caseworker with a reason, which is audited', async () => {
    await fallSilent()
    const ctx = createTestContext({ database: test.database, actor: staged.caseworker.actor })
    const { establishmentId } = staged.employer
    await liftPause({ ctx, input: { establishmentId, reason: 'told_by_voice' } })
    expect(await waits()).toBe(0)
    const audit = await test.owner<{ details: unknown }[]>`
      select details from audit_entries where action = 'establishment.pause_lifted' and subject_id = ${establishmentId}`
    expect(audit.map(({ details }) => details)).toEqual([{ reason: 'told_by_voice', introductions: 1 }])
    await expect(
      liftPause({ ctx, input: { establishmentId, reason: 'told_by_voice' } }),
    ).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it('cannot be lifted by the employer’s own role, nor answered for another', async () => {
    await fallSilent()
    const other = await stage(test.database, (tx) => confirmedEmployer(tx))
    const row = { introductionId: staged.introductionId, settledAt: new Date() }
    const write = (actor: typeof other.actor, answer: 'told_by_voice' | 'hired') =>
      withActor(test.database, actor, (tx) =>
        tx.insert(silenceSettlements).values({ ...row, answer, settledBy: actor.accountId }),
      )
    await expect(write(staged.employer.actor, 'told_by_voice')).rejects.toThrow()
    await expect(write(other.actor, 'hired')).rejects.toThrow()
    expect(await waits()).toBe(1)
  })
})
