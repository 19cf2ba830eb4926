import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deliverMail } from '@/app/modules/notifications/index.server'
import { addDays, addMinutes } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import { createSmtpMailer } from '@/app/platform/mailer.server'
import { connectDatabase, type Database } from '@/drizzle/client.server'
import { confirmedEmployer } from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { startMailServer, type MailServer } from '../../setup/mail-server'
import { stage } from '../../setup/stage'

/** What a mail server can do to a mail, and what becomes of it. */
let test: TestDatabase
let server: MailServer
/** Of a single connection: whoever held it while a server takes its time would keep everybody else waiting. */
let narrow: Database
let now: Date
let ctx: Context
let mail: Parameters<typeof deliverMail>[1]
let to: string

/** Milliseconds: a server that is slow by design is given up soon. */
const impatient = { connecting: 2000, greeting: 300, silence: 300, sending: 2000 }

beforeAll(async () => {
  test = await createTestDatabase()
  narrow = connectDatabase(test.url, 1)
  server = await startMailServer()
})

afterAll(async () => {
  await server.close()
  await narrow.close()
  await test.drop()
})

let turn = 0
beforeEach(async () => {
  server.mood = 'takes'
  server.received.length = 0
  now = new Date()
  ctx = {
    ...createTestContext({ database: narrow, clock: { now: () => now } }),
    mailer: createSmtpMailer(server.url, 'cite@example.invalid', impatient),
  }
  const employer = await stage(test.database, (tx) => confirmedEmployer(tx))
  to = employer.email
  turn += 1
  mail = {
    key: `try:${turn}`,
    accountId: employer.accountId,
    content: { subject: 'Bonjour', body: 'Bonjour' },
  }
})

const recordOf = async () => {
  const [row] = await test.owner<{ sent: boolean; refusal: string | null }[]>`
    select sent_at is not null as sent, refusal from identity.sent_mails where idempotency_key = ${mail.key}`
  return row
}
const refusals = () =>
  test.owner`select subject_id, details from audit_entries where action = 'mail.refused'
    and subject_id = ${mail.accountId}`

describe('a mail', () => {
  it('goes out once, however often its job runs', async () => {
    await deliverMail(ctx, mail)
    await deliverMail(ctx, mail)
    expect(server.received).toMatchObject([{ to }])
    expect(await recordOf()).toEqual({ sent: true, refusal: null })
  })

  it('bears an identifier made of its key, which tells nothing of it', async () => {
    await deliverMail(ctx, mail)
    await deliverMail(ctx, { ...mail, key: `${mail.key}:other` })
    const [first, second] = server.received
    expect(first?.messageId).toMatch(/^<[0-9a-f]{32}@cite\.test>$/u)
    expect(second?.messageId).not.toBe(first?.messageId)
  })

  it('that is refused for now is tried again, and goes out', async () => {
    server.mood = 'refuses_for_now'
    await expect(deliverMail(ctx, mail)).rejects.toMatchObject({ code: '450 4.2.1', forGood: false })
    expect(await recordOf()).toEqual({ sent: false, refusal: null })
    server.mood = 'takes'
    await deliverMail(ctx, mail)
    expect(server.received).toHaveLength(1)
    expect(await recordOf()).toEqual({ sent: true, refusal: null })
  })

  it('that is refused for good is written down as such in the journal, and never tried again', async () => {
    server.mood = 'refuses_for_good'
    await deliverMail(ctx, mail)
    expect(await recordOf()).toEqual({ sent: false, refusal: '550 5.1.1' })
    expect([...(await refusals())]).toEqual([{ subject_id: mail.accountId, details: { code: '550 5.1.1' } }])
    server.mood = 'takes'
    await deliverMail(ctx, mail)
    expect(server.received).toEqual([])
    expect(await refusals()).toHaveLength(1)
  })

  it('waits for us to mend it where the refusal is about the sender', async () => {
    server.mood = 'refuses_sender'
    await expect(deliverMail(ctx, mail)).rejects.toMatchObject({ code: '550 5.7.1', forGood: false })
    expect(await recordOf()).toEqual({ sent: false, refusal: null })
  })

  it('whose taking was not heard of goes out again as the same mail', async () => {
    server.mood = 'cuts_after_data'
    await expect(deliverMail(ctx, mail)).rejects.toMatchObject({ name: 'MailError', forGood: false })
    server.mood = 'takes'
    await deliverMail(ctx, mail)
    const ids = server.received.map(({ messageId }) => messageId)
    expect([ids.length, new Set(ids).size]).toEqual([2, 1])
    expect(await recordOf()).toEqual({ sent: true, refusal: null })
  })

  it.each(['says_nothing', 'hangs_after_data'] as const)('is given up on a server that %s', async (mood) => {
    server.mood = mood
    await expect(deliverMail(ctx, mail)).rejects.toMatchObject({ code: 'ETIMEDOUT', forGood: false })
    server.mood = 'takes'
    await deliverMail(ctx, mail)
    expect(await recordOf()).toEqual({ sent: true, refusal: null })
  })

  it('never tells the log or the job tables what the server said, which quotes an address', async () => {
    server.mood = 'refuses_for_now'
    const error: unknown = await deliverMail(ctx, mail).catch((reason: unknown) => reason)
    const told = JSON.stringify([error, String(error), error instanceof Error ? error.stack : ''])
    expect(told).not.toContain('example.invalid')
  })
})

describe('while a server takes its time', () => {
  it('neither a transaction nor a connection is held, and no other run sends the same mail', async () => {
    server.mood = 'hangs_after_data'
    const patient = createSmtpMailer(server.url, 'cite@example.invalid', { ...impatient, silence: 60_000 })
    const slow = deliverMail({ ...ctx, mailer: patient }, mail)
    const given = expect(slow).rejects.toThrow()
    await server.receive(1)
    // Through the one connection there is.
    await expect(deliverMail(ctx, mail)).rejects.toThrow('another run is sending this message')
    const [held] = await test.owner`
      select count(*)::int as open from pg_stat_activity
      where datname = current_database() and application_name = 'cite' and state like 'idle in transaction%'`
    expect(held).toEqual({ open: 0 })
    await given
    expect(server.received).toHaveLength(1)
  })

  it.each([
    ['a process that ended in the midst of it', (date: Date) => addMinutes(date, 2)],
    ['a clock that was then set back', (date: Date) => addDays(date, -3)],
  ])('%s keeps the mail from nobody', async (_what, later) => {
    // Nothing is written after the claim: that is all that a killed process leaves.
    await new Promise<void>((entered) => {
      const send = () => {
        entered()
        return new Promise<void>(() => {})
      }
      void deliverMail({ ...ctx, mailer: { send } }, mail)
    })
    await expect(deliverMail(ctx, mail)).rejects.toThrow('another run is sending this message')
    now = later(now)
    await deliverMail(ctx, mail)
    expect(server.received).toHaveLength(1)
  })
})
