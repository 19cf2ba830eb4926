import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { system } from '@/app/modules/access/shared'
import { deliverMail } from '@/app/modules/notifications/index.server'
import { confirmProfile } from '@/app/modules/profiles/index.server'
import { listRetentionRuns, runRetention, warnOfErasure } from '@/app/modules/retention/index.server'
import { retentionRules, warningDays } from '@/app/modules/retention/shared'
import { addDays } from '@/app/platform/clock'
import type { Mail } from '@/app/platform/mailer.server'
import { digestToken } from '@/app/platform/tokens.server'
import type { ResidentId } from '@/drizzle/ids'
import { sessions } from '@/drizzle/schema'
import {
  approvedIntroduction,
  awaitingResidentIntroduction,
  coordinatorOfOrganisation,
  hiddenResident,
  publishedOffer,
  residentWithoutEmail,
  visibleResident,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage } from '../../setup/stage'

/** Everything staged happens here, and the clock goes on from it. */
const start = new Date('2026-02-01T09:00:00Z')
const { resident: twoYears, draft_resident: draft } = retentionRules

let test: TestDatabase
let sent: Mail[]

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
})
afterAll(() => test.drop())
beforeEach(async () => {
  sent = []
  await test.owner`truncate residents, introductions, accounts, sessions, rate_limits cascade`
})

const on = (days: number) => ({
  ...createTestContext({
    database: test.database,
    actor: system,
    clock: { now: () => addDays(start, days) },
  }),
  mailer: {
    send: (mail: Mail) => {
      sent.push(mail)
      return Promise.resolve()
    },
  },
})
const runOn = async (days: number, dryRun = false) => runRetention({ ctx: on(days), input: { dryRun } })
const warnOn = (days: number, residentId: ResidentId) =>
  warnOfErasure({ ctx: on(days), input: { residentId } })
const left = async () => {
  const rows = await test.owner<{ id: ResidentId }[]>`select id from residents order by id`
  return rows.map(({ id }) => id)
}

/** Scenarios are dated by the builders: everything is moved to one moment. */
async function settle<T>(work: Parameters<typeof stage<T>>[1]): Promise<T> {
  const staged = await stage(test.database, work)
  await test.owner`update residents set created_at = ${start}`
  await test.owner`update profiles set updated_at = ${start}, confirmed_at = null`
  await test.owner`update consents set given_at = ${start}, expires_at = ${addDays(start, 365)}`
  return staged
}

describe('a person without contact', () => {
  it('without an address is kept to the last day, and is gone the day after', async () => {
    const person = await settle((tx) => residentWithoutEmail(tx))
    await runOn(twoYears.days - 1)
    expect(await left()).toEqual([person.residentId])
    expect((await runOn(twoYears.days + 1)).counts.resident).toBe(1)
    expect(await left()).toEqual([])
    expect((await runOn(twoYears.days + 1)).counts.resident).toBe(0)
    const erased = await test.owner`select details from audit_entries
      where action = 'resident.erased' and subject_id = ${person.residentId}`
    expect(erased.map((row) => row['details'])).toEqual([{ ground: 'retention', ended: 0 }])
  })

  it('who never chose to be seen is a draft, and one who did is not', async () => {
    const [hidden, visible] = await settle(async (tx) => [
      await hiddenResident(tx),
      await visibleResident(tx),
    ])
    await warnOn(draft.days - warningDays, hidden.residentId)
    await runOn(draft.days - 1)
    expect(await left()).toHaveLength(2)
    const run = await runOn(draft.days + 1)
    expect([run.counts.draft_resident, run.counts.resident]).toEqual([1, 0])
    expect(await left()).toEqual([visible.residentId])
  })

  it('with an address is erased only thirty days after the message went out, which goes once', async () => {
    const { residentId } = await settle((tx) => visibleResident(tx))
    expect((await runOn(twoYears.days - warningDays - 1)).warned).toBe(0)
    // Nobody has sent the message: years may pass.
    expect((await runOn(twoYears.days + 400)).warned).toBe(1)
    expect(await left()).toEqual([residentId])

    await warnOn(twoYears.days + 400, residentId)
    await warnOn(twoYears.days + 401, residentId)
    expect(sent.map(({ subject }) => subject)).toEqual(['Voulez-vous rester\u00a0?'])
    await runOn(twoYears.days + 400 + warningDays - 1)
    expect(await left()).toEqual([residentId])
    // The text of the message is emptied before she goes, its key is not.
    await test.owner`update identity.sent_mails set recipient = null, subject = null, body = null`
    await runOn(twoYears.days + 400 + warningDays)
    expect(await left()).toEqual([])
  })

  it('stays when she comes back after the message, and is told again the next time', async () => {
    const person = await settle((tx) => visibleResident(tx))
    const { residentId } = person
    const back = twoYears.days - 5
    await warnOn(twoYears.days - warningDays, residentId)
    await confirmProfile({ ctx: { ...on(back), actor: person.actor }, input: { residentId } })
    await runOn(twoYears.days + 100)
    await runOn(back + twoYears.days + 1)
    expect(await left()).toEqual([residentId])
    await warnOn(back + twoYears.days, residentId)
    expect(sent).toHaveLength(2)
    await runOn(back + twoYears.days + warningDays)
    expect(await left()).toEqual([])
  })

  it('counts each kind of contact', async () => {
    const people = await settle(async (tx) => ({
      session: await visibleResident(tx),
      changed: await residentWithoutEmail(tx),
      consent: await residentWithoutEmail(tx),
      agreed: await residentWithoutEmail(tx),
      spoken: await residentWithoutEmail(tx),
    }))
    const { unanswered } = await settle(async (tx) => ({ unanswered: await residentWithoutEmail(tx) }))
    const late = addDays(start, 10)
    await stage(test.database, (tx) =>
      tx.insert(sessions).values({
        tokenDigest: digestToken('late'),
        accountId: people.session.accountId,
        createdAt: start,
        lastSeenAt: late,
        expiresAt: late,
      }),
    )
    await warnOn(twoYears.days - 20, people.session.residentId)
    await test.owner`update profiles set updated_at = ${late} where resident_id = ${people.changed.residentId}`
    await test.owner`update consents set given_at = ${late} where resident_id = ${people.consent.residentId}`
    const { introductionId } = await stage(test.database, (tx) => awaitingResidentIntroduction(tx))
    await test.owner`update introductions set state = 'declined', resident_id = ${people.agreed.residentId},
      created_at = ${start} where id = ${introductionId}`
    await test.owner`alter table introduction_transitions disable trigger user`
    await test.owner`update introduction_transitions set at = ${late} where introduction_id = ${introductionId}`
    await test.owner`alter table introduction_transitions enable trigger user`
    for (const [{ residentId, caseworker }, outcome] of [
      [people.spoken, 'reached'],
      [unanswered, 'no_answer'],
    ] as const) {
      await test.owner`insert into contact_attempts (resident_id, made_by, channel, outcome, at)
        values (${residentId}, ${caseworker.accountId}, 'phone', ${outcome}, ${late})`
    }
    await runOn(twoYears.days + 5)
    const kept = await left()
    expect(kept).not.toContain(unanswered.residentId)
    for (const { residentId } of Object.values(people)) expect(kept).toContain(residentId)
    await runOn(twoYears.days + 11)
    // Her expired session dates the message that she got: cleared away, it would have asked for another one.
    for (const { residentId } of Object.values(people)) expect(await left()).not.toContain(residentId)
  })

  it('is kept by a live introduction, and by a contact that is open', async () => {
    const [asked, open] = await settle(async (tx) => [
      await awaitingResidentIntroduction(tx, { agreed: false }),
      await approvedIntroduction(tx),
    ])
    await test.owner`update residents set account_id = null`
    await test.owner`alter table introduction_transitions disable trigger user`
    await test.owner`update introduction_transitions set at = ${start}`
    await test.owner`alter table introduction_transitions enable trigger user`
    const ends = addDays(start, 3000)
    await test.owner`update introductions set created_at = ${start}, agreed_at = case when agreed_at is not null then ${start}::timestamptz end`
    await test.owner`update introductions set state = 'hired', contact_ends_at = ${ends} where id = ${open.introductionId}`
    await runOn(2999)
    expect(await left()).toEqual([asked.resident.residentId, open.resident.residentId].toSorted())
    await runOn(3001)
    expect(await left()).toEqual([asked.resident.residentId])
    await test.owner`update introductions set state = 'declined' where id = ${asked.introductionId}`
    await runOn(3001)
    expect(await left()).toEqual([])
  })
})

describe('a run', () => {
  it('that is cut short between two people is finished by the next', async () => {
    const people = await settle(async (tx) => [
      await residentWithoutEmail(tx),
      await residentWithoutEmail(tx),
      await residentWithoutEmail(tx),
    ])
    const [, second] = people.map(({ residentId }) => residentId).toSorted()
    // The second person cannot be erased: the run stops there, as if the process had been killed.
    await test.owner.unsafe(`create function refuse() returns trigger language plpgsql as $$
      begin raise exception 'killed'; end $$;
      create trigger refuse before delete on residents for each row when (old.id = '${String(second)}') execute function refuse()`)
    await expect(runOn(twoYears.days + 1)).rejects.toThrow()
    expect(await left()).toHaveLength(2)
    const halfway = await test.owner`select 1 from consents`
    expect(halfway).toHaveLength(2)
    await test.owner.unsafe('drop trigger refuse on residents; drop function refuse()')
    expect((await runOn(twoYears.days + 1)).counts.resident).toBe(2)
    expect(await left()).toEqual([])
  })

  it('without writing says the same numbers, and writes nothing', async () => {
    await settle((tx) => residentWithoutEmail(tx))
    const { residentId } = await settle((tx) => visibleResident(tx))
    await deliverMail(on(0), await anyMail())
    const everything = () => test.owner`select (select count(*) from residents) as people,
      (select count(*) from audit_entries) as entries, (select count(subject) from identity.sent_mails) as texts,
      (select count(*) from graphile_worker._private_jobs) as jobs`
    const before = await everything()
    const dry = await runOn(twoYears.days + 1, true)
    expect(await everything()).toEqual(before)
    expect(dry).toMatchObject({ counts: { resident: 1, mail: 1 }, warned: 1 })
    expect(await runOn(twoYears.days + 1)).toEqual(dry)
    expect(await left()).toEqual([residentId])
  })

  it('is read by coordinators in the journal', async () => {
    await settle((tx) => residentWithoutEmail(tx))
    await runOn(twoYears.days + 1)
    const coordinator = await stage(test.database, (tx) => coordinatorOfOrganisation(tx))
    const ctx = createTestContext({ database: test.database, actor: coordinator.actor })
    const [latest] = await listRetentionRuns({ ctx })
    expect(latest).toMatchObject({
      at: addDays(start, twoYears.days + 1),
      counts: { resident: 1 },
      warned: 0,
    })
    await expect(listRetentionRuns({ ctx: { ...ctx, actor: (await anyEmployer()).actor } })).rejects.toThrow()
  })
})

describe('what leaves row by row', () => {
  it('a mail keeps its key, and is not sent again', async () => {
    const mail = await anyMail()
    await deliverMail(on(0), mail)
    expect((await runOn(29)).counts.mail).toBe(0)
    expect((await runOn(31)).counts.mail).toBe(1)
    expect((await runOn(31)).counts.mail).toBe(0)
    expect(
      await test.owner`select recipient, subject, body, idempotency_key from identity.sent_mails`,
    ).toEqual([{ recipient: null, subject: null, body: null, idempotency_key: mail.key }])
    await deliverMail(on(31), mail)
    expect(sent).toHaveLength(1)
  })

  it('each kind goes the day after its time, not the day before', async () => {
    const offer = await stage(test.database, (tx) => publishedOffer(tx))
    const { accountId } = offer.employer
    await test.owner`update job_offers set status = 'draft', published_at = null, updated_at = ${start}`
    await test.owner`insert into sign_in_links (token_digest, account_id, created_at, expires_at)
      values ('l', ${accountId}, ${start}, ${start})`
    await test.owner`insert into sessions (token_digest, account_id, created_at, expires_at)
      values ('s', ${accountId}, ${start}, ${start})`
    await test.owner`insert into openid_attempts (state_digest, visit_digest, expires_at) values ('o', 'o', ${start})`
    for (const kind of ['openid_attempt', 'sign_in_link', 'session', 'draft_offer'] as const) {
      const { days } = retentionRules[kind]
      expect([kind, (await runOn(days - 0.5)).counts[kind]]).toEqual([kind, 0])
      expect([kind, (await runOn(days + 0.5)).counts[kind]]).toEqual([kind, 1])
    }
    expect(await test.owner`select 1 from job_offers`).toHaveLength(0)
  })

  it('an offer that was published stays', async () => {
    await stage(test.database, (tx) => publishedOffer(tx))
    await test.owner`update job_offers set updated_at = ${start}`
    expect((await runOn(1000)).counts.draft_offer).toBe(0)
  })
})

async function anyEmployer() {
  return (await stage(test.database, (tx) => publishedOffer(tx))).employer
}

async function anyMail() {
  const { accountId } = await anyEmployer()
  return { key: `mail:${accountId}`, accountId, content: { subject: 'Bonjour', body: 'Bonjour' } }
}
