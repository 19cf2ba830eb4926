import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { system, type Actor } from '@/app/modules/access/shared'
import { sendSignInLink } from '@/app/modules/accounts/index.server'
import { chooseChannels } from '@/app/modules/consent/index.server'
import { notifyIntroductionMoved } from '@/app/modules/introductions/index.server'
import {
  deliverMail,
  findStop,
  openShortLink,
  stopChannel,
  stopNumber,
  tellResident,
} from '@/app/modules/notifications/index.server'
import { goesBy, isAlwaysSent, messageKinds, type MessageKind } from '@/app/modules/notifications/shared'
import { planStep, remindOfSteps, sendStepReminder } from '@/app/modules/pathways/index.server'
import { askCheckIns, sendCheckIn } from '@/app/modules/profiles/index.server'
import { warnOfErasure } from '@/app/modules/retention/index.server'
import { addDays, parisDate } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import { MailError, type Mail } from '@/app/platform/mailer.server'
import { SmsError, type Sms } from '@/app/platform/sms/sms-sender'
import { measureSms } from '@/app/platform/sms/sms-text'
import { newId, type CheckInId, type PathwayStepId, type ResidentId } from '@/drizzle/ids'
import { messageChannels, pageLanguages, type MessageChannel } from '@/drizzle/vocabulary'
import {
  awaitingResidentIntroduction,
  caseworkerOfOrganisation,
  hiddenResident,
  residentWithoutEmail,
  visibleResident,
  type StagedCaseworker,
  type StagedIntroduction,
  type StagedResident,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { identityOf } from '../../setup/identities'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'
import { findEverywhere } from '../rights/find-everywhere'

let test: TestDatabase
let introduction: StagedIntroduction
let her: StagedResident
let silent: StagedResident
let caseworker: StagedCaseworker
let stepId: PathwayStepId
let checkInId: CheckInId
const phone = '+33639980123'
let mails: Mail[]
let texts: Sms[]
/** What the other side of each channel answers. */
let refuseMail: Error | null
let refuseSms: Error | null
let attempt = 0

const start = new Date()

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  introduction = await stage(test.database, async (tx) => {
    const resident = await visibleResident(tx, {
      poolIds: [await stagePool(tx)],
      identity: { phone: '+33639980123' },
    })
    return awaitingResidentIntroduction(tx, { agreed: true, resident })
  })
  her = introduction.resident
  silent = await stage(test.database, (tx) => hiddenResident(tx))
  caseworker = await stage(test.database, (tx) => caseworkerOfOrganisation(tx))
  stepId = await planStep({
    ctx: as(caseworker.actor),
    input: {
      residentId: her.residentId,
      kind: 'training',
      organisationId: caseworker.organisationId,
      plannedOn: parisDate(addDays(start, 1)),
    },
  })
})
afterAll(() => test.drop())

beforeEach(async () => {
  mails = []
  texts = []
  refuseMail = null
  refuseSms = null
  await test.owner`truncate identity.sent_mails, identity.sent_sms, message_choices`
  await test.owner`update accounts set language = 'fr'`
  await test.owner`delete from check_ins`
  checkInId = newId()
  await test.owner`insert into check_ins (id, resident_id, asked_on)
    values (${checkInId}, ${her.residentId}, ${parisDate(start)})`
})

function as(actor: Actor, now = start): Context {
  return {
    ...createTestContext({ database: test.database, actor, clock: { now: () => now } }),
    mailer: {
      send: (mail) => (refuseMail ? Promise.reject(refuseMail) : Promise.resolve(void mails.push(mail))),
    },
    sms: { send: (sms) => (refuseSms ? Promise.reject(refuseSms) : Promise.resolve(void texts.push(sms))) },
  }
}

const move = (to: 'awaiting_resident' | 'approved') =>
  notifyIntroductionMoved({
    ctx: as(system),
    input: { introductionId: introduction.introductionId, to },
  })

/** How each kind of message is sent, by its own job. A kind that is missing here does not compile. */
const send: Record<MessageKind, () => Promise<void>> = {
  sign_in_link: () =>
    sendSignInLink({
      ctx: as(system),
      input: { accountId: her.accountId, attempt: String((attempt += 1)) },
    }),
  erasure_warning: () =>
    warnOfErasure({ ctx: as(system, addDays(start, 900)), input: { residentId: silent.residentId } }),
  introduction_waiting: () => move('awaiting_resident'),
  contact_released: () => move('approved'),
  check_in: () => sendCheckIn({ ctx: as(system), input: { checkInId } }),
  step_reminder: () => sendStepReminder({ ctx: as(system), input: { stepId } }),
}
const kinds = Object.keys(messageKinds).filter((kind): kind is MessageKind => kind in send)
/** Of hers or of the silent one's: an employer hears of moves too. */
const toResidents = () => mails.filter(({ to }) => [her.email, silent.email].includes(to))

/** As it stands in the table, whoever said it. */
async function choose(...channels: MessageChannel[]): Promise<void> {
  for (const residentId of [her.residentId, silent.residentId]) {
    await chooseChannels({ ctx: as(caseworker.actor), input: { residentId, channels } })
  }
}

const choices: MessageChannel[][] = [[], ['email'], ['sms'], ['email', 'sms']]

describe.each(kinds)('%s', (kind) => {
  it.each(choices.map((chosen) => ({ chosen })))(
    'goes out by $chosen and by nothing else',
    async ({ chosen }) => {
      await choose(...chosen)
      await send[kind]()
      const expected = {
        email: isAlwaysSent(kind) || chosen.includes('email'),
        sms: goesBy(kind, 'sms') && chosen.includes('sms'),
      }
      expect({ email: toResidents().length, sms: texts.length }).toEqual({
        email: Number(expected.email),
        sms: Number(expected.sms),
      })
      // What may be stopped says how, in the mail and to the mail program.
      for (const { text, unsubscribeUrl } of toResidents()) {
        expect(text.includes('/ne-plus-recevoir/')).toBe(!isAlwaysSent(kind))
        expect(unsubscribeUrl !== undefined).toBe(!isAlwaysSent(kind))
      }
    },
  )
})

describe('a message by SMS', () => {
  const byText = kinds.filter((kind) => goesBy(kind, 'sms'))

  it.each(byText)('is one segment in each language and says nothing of her: %s', async (kind) => {
    await choose('sms')
    const { givenName, familyName } = await identityOf(test, her.residentId)
    const employers = await test.owner<{ name: string }[]>`select name from establishments`
    const said = new Set<string>()
    for (const language of pageLanguages) {
      await test.owner`truncate identity.sent_sms`
      await test.owner`update accounts set language = ${language}`
      texts = []
      await send[kind]()
      const [text] = texts.map((sms) => sms.text)
      // A usual address of a portal in the place of the test's own.
      const shown = (text ?? '').replace('http://cite.test', 'https://cite.example.org')
      expect({ shown, ...measureSms(shown) }).toMatchObject({
        segments: 1,
        alphabet: ['tr', 'ar'].includes(language) ? 'ucs2' : 'gsm',
      })
      expect(shown).toMatch(/ https:\/\/cite\.example\.org\/m\/[0-9A-Z]{12}$/u)
      for (const secret of [givenName, familyName, phone, ...employers.map(({ name }) => name)]) {
        expect(shown.toLowerCase()).not.toContain(secret.toLowerCase())
      }
      said.add(shown.replace(/https.*/u, ''))
    }
    expect(said.size).toBe(pageLanguages.length)
  })

  const codeOf = ({ text }: Sms) => /\/m\/(\w+)$/u.exec(text)?.[1] ?? ''

  it('goes to her own number, and its link leads where the message is about and opens no session', async () => {
    await choose('sms')
    await send.introduction_waiting()
    expect(texts.map(({ to }) => to)).toEqual([phone])
    const [sms] = texts
    const open = (now?: Date) =>
      openShortLink({ ctx: as(system, now), input: { code: sms ? codeOf(sms) : '' } })
    expect(await open()).toMatchObject({
      to: `/mon-espace/mises-en-relation/${introduction.introductionId}`,
      language: 'fr',
    })
    expect(await open(addDays(start, 29))).not.toBeNull()
    expect(await open(addDays(start, 31))).toBeNull()
    expect(await openShortLink({ ctx: as(system), input: { code: '0'.repeat(12) } })).toBeNull()
  })

  it('has another link for each person and each message', async () => {
    const other = await stage(test.database, (tx) => residentWithoutEmail(tx))
    for (const residentId of [her.residentId, other.residentId]) await tell(residentId, 'same')
    await tell(her.residentId, 'next')
    expect(new Set(texts.map(codeOf)).size).toBe(3)
    // She has no space to be sent to: her caseworker tells her what it is about.
    const theirs = texts.find(({ to }) => to !== phone)
    expect(
      await openShortLink({ ctx: as(system), input: { code: theirs ? codeOf(theirs) : '' } }),
    ).toMatchObject({
      to: null,
    })
  })

  it('leaves her number in no table, no job and no line of the journal', async () => {
    await choose('sms')
    await send.introduction_waiting()
    refuseSms = new SmsError('400 invalid_parameter', true)
    await tell(her.residentId, 'refused')
    const found = await findEverywhere(test.owner, [phone, phone.slice(1)])
    expect([...found.values()].flat()).toEqual([])
    const read = await test.owner`select actor_role, details from audit_entries
      where action = 'identity.viewed' and subject_id = ${her.residentId} and details ->> 'in' = 'sms'`
    expect(read.length).toBeGreaterThan(0)
  })
})

async function tell(residentId: ResidentId, key: string): Promise<void> {
  await chooseChannels({ ctx: as(caseworker.actor), input: { residentId, channels: ['sms'] } })
  await tellResident({
    ctx: as(system),
    input: {
      kind: 'step_reminder',
      residentId,
      key: `${key}:${residentId}`,
      mail: () => ({ subject: 'Essai', body: 'Essai' }),
      sms: { words: () => 'Essai', path: '/mon-espace' },
    },
  })
}

describe('what already waits when she says no', () => {
  it('is not sent: the choice is read when it leaves', async () => {
    await choose('email', 'sms')
    await test.owner`delete from check_ins`
    const later = as(system, addDays(start, 50))
    await askCheckIns({ ctx: later })
    const [asked] = await test.owner<{ id: CheckInId }[]>`
      select id from check_ins where resident_id = ${her.residentId}`
    const waiting = await test.owner<{ payload: { checkInId: CheckInId } }[]>`
      select payload from graphile_worker._private_jobs jobs
      join graphile_worker._private_tasks tasks on tasks.id = task_id where identifier = 'send_check_in'`
    const payload = waiting.map((job) => job.payload).find((each) => each.checkInId === asked?.id)
    if (payload === undefined) throw new Error('no question waits')
    await chooseChannels({ ctx: as(her.actor), input: { residentId: her.residentId, channels: [] } })
    await sendCheckIn({ ctx: later, input: payload })
    expect([toResidents(), texts]).toEqual([[], []])
    // What never left is not without an answer, and nobody is asked whom no message reaches.
    expect(await test.owner`select sent_at from check_ins where id = ${payload.checkInId}`).toEqual([
      { sent_at: null },
    ])
    await test.owner`delete from check_ins`
    await askCheckIns({ ctx: later })
    expect(await test.owner`select 1 from check_ins where resident_id = ${her.residentId}`).toEqual([])
  })

  it('is not tried again after a failure, by neither channel', async () => {
    await choose('email', 'sms')
    refuseMail = new MailError('450', false)
    refuseSms = new SmsError('503', false)
    await expect(send.introduction_waiting()).rejects.toThrow('mail not taken')
    await choose()
    refuseMail = refuseSms = null
    await send.introduction_waiting()
    expect([toResidents(), texts]).toEqual([[], []])
  })

  it('goes out by one channel though the other fails, and once by each', async () => {
    await choose('email', 'sms')
    refuseMail = new MailError('450', false)
    await expect(send.introduction_waiting()).rejects.toThrow('mail not taken')
    expect([toResidents().length, texts.length]).toEqual([0, 1])
    refuseMail = null
    await send.introduction_waiting()
    await send.introduction_waiting()
    expect([toResidents().length, texts.length]).toEqual([1, 1])
  })
})

describe('a text message', () => {
  it('that was not taken goes again as the same, once', async () => {
    refuseSms = new SmsError('503', false)
    const seen: Sms[] = []
    await expect(tell(her.residentId, 'again')).rejects.toThrow('503')
    refuseSms = null
    await tell(her.residentId, 'again')
    await tell(her.residentId, 'again')
    seen.push(...texts)
    expect(seen).toHaveLength(1)
    await test.owner`truncate identity.sent_sms`
    await tell(her.residentId, 'again')
    expect(texts.at(-1)).toEqual(seen[0])
  })

  it('refused for good is written down with its code and not tried again', async () => {
    refuseSms = new SmsError('400 invalid_parameter', true)
    await tell(her.residentId, 'for good')
    refuseSms = null
    await tell(her.residentId, 'for good')
    expect(texts).toEqual([])
    expect(
      await test.owner`select details from audit_entries where action = 'sms.refused'
        and subject_id = ${her.residentId} order by id desc limit 1`,
    ).toEqual([{ details: { code: '400 invalid_parameter' } }])
  })

  it('that another run has in hand is not sent twice', async () => {
    let let1: () => void = () => {}
    const held = new Promise<void>((resolve) => {
      let1 = resolve
    })
    await chooseChannels({
      ctx: as(caseworker.actor),
      input: { residentId: her.residentId, channels: ['sms'] },
    })
    const slow: Context = { ...as(system), sms: { send: (sms) => held.then(() => void texts.push(sms)) } }
    const input = {
      kind: 'step_reminder' as const,
      residentId: her.residentId,
      key: 'in hand',
      mail: () => ({ subject: '', body: '' }),
      sms: { words: () => 'Essai', path: '/mon-espace' },
    }
    const first = tellResident({ ctx: slow, input })
    await expect
      .poll(async () => (await test.owner`select 1 from identity.sent_sms`).length, { interval: 5 })
      .toBe(1)
    await expect(tellResident({ ctx: as(system), input })).rejects.toThrow('another run')
    let1()
    await first
    expect(texts).toHaveLength(1)
  })

  it('is none where no provider is set', async () => {
    await choose('sms')
    await tellResident({
      ctx: { ...as(system), sms: null },
      input: {
        kind: 'step_reminder',
        residentId: her.residentId,
        key: 'none',
        mail: () => ({ subject: '', body: '' }),
        sms: { words: () => 'Essai', path: '/mon-espace' },
      },
    })
    expect(await test.owner`select 1 from identity.sent_sms`).toEqual([])
  })
})

it('refuses a mail to a resident that does not say of which kind it is', async () => {
  const content = { subject: 'Essai', body: 'Essai' }
  await expect(deliverMail(as(system), { key: 'x', accountId: her.accountId, content })).rejects.toThrow(
    'kind',
  )
})

describe('saying no', () => {
  const closed = (residentId: ResidentId) =>
    test.owner`select channel, wanted, way from message_choices where resident_id = ${residentId} order by channel`
  const written = async (residentId: ResidentId) =>
    (
      await test.owner<{ line: string }[]>`
      select action || ' ' || (details ->> 'channel') || ' ' || (details ->> 'way') || ' ' || actor_role as line
      from audit_entries where action like 'channel.%' and subject_id = ${residentId} order by id desc limit 1`
    )[0]?.line

  it.each(messageChannels)('by the link of a message closes %s alone', async (channel) => {
    await choose('email', 'sms')
    await send.introduction_waiting()
    const token =
      channel === 'email'
        ? toResidents()[0]?.unsubscribeUrl?.split('/').at(-1)
        : (
            await openShortLink({
              ctx: as(system),
              input: { code: /\/m\/(\w+)$/u.exec(texts[0]?.text ?? '')?.[1] ?? '' },
            })
          )?.stop
    const input = { token: token ?? '' }
    expect(await findStop({ ctx: as(system), input })).toEqual({ channel, open: true })
    await stopChannel({ ctx: as(system), input })
    await stopChannel({ ctx: as(system), input })
    expect(await findStop({ ctx: as(system), input })).toEqual({ channel, open: false })
    expect(await closed(her.residentId)).toContainEqual({ channel, wanted: false, way: 'link' })
    expect(await closed(her.residentId)).not.toContainEqual(
      expect.objectContaining({ channel: channel === 'sms' ? 'email' : 'sms', wanted: false }),
    )
    expect(await written(her.residentId)).toBe(`channel.closed ${channel} link system`)
  })

  it('needs the portal’s own seal', async () => {
    const forged = `sms.${her.residentId}.${'A'.repeat(22)}`
    for (const token of [forged, '', 'sms', `email.${her.residentId}.`, 'a'.repeat(43)]) {
      await expect(stopChannel({ ctx: as(system), input: { token } })).rejects.toMatchObject({
        code: 'not_found',
      })
    }
  })

  it('by STOP closes text messages for everybody who gave that number, and mails for nobody', async () => {
    const [one, two] = await stage(test.database, async (tx) => [
      await visibleResident(tx, { identity: { phone: '+33639980777' } }),
      await hiddenResident(tx, { identity: { phone: '+33639980777' } }),
    ])
    for (const person of [one, two]) {
      await chooseChannels({
        ctx: as(caseworker.actor),
        input: { residentId: person.residentId, channels: ['email', 'sms'] },
      })
    }
    await choose('sms')
    await stopNumber({ ctx: as(system), input: { phone: '+33639980777' } })
    await stopNumber({ ctx: as(system), input: { phone: '+33639980778' } })
    for (const person of [one, two]) {
      expect(await closed(person.residentId)).toEqual([{ channel: 'sms', wanted: false, way: 'stop_reply' }])
      expect(await written(person.residentId)).toBe('channel.closed sms stop_reply system')
    }
    expect(await closed(her.residentId)).toContainEqual({ channel: 'sms', wanted: true, way: 'caseworker' })
  })

  it('is written by herself, or by a caseworker in her place, each under its own name', async () => {
    await chooseChannels({ ctx: as(her.actor), input: { residentId: her.residentId, channels: ['sms'] } })
    expect(await closed(her.residentId)).toEqual([
      { channel: 'email', wanted: false, way: 'online' },
      { channel: 'sms', wanted: true, way: 'online' },
    ])
    expect(await written(her.residentId)).toBe('channel.opened sms online resident')
    await chooseChannels({ ctx: as(caseworker.actor), input: { residentId: her.residentId, channels: [] } })
    expect(await written(her.residentId)).toBe('channel.closed sms caseworker caseworker')
    await expect(
      chooseChannels({ ctx: as(silent.actor), input: { residentId: her.residentId, channels: ['sms'] } }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })
})

it('reminds the day before, once, and of the new date when it has moved', async () => {
  await choose('email')
  expect(await remindOfSteps({ ctx: as(system) })).toBe(1)
  expect(await remindOfSteps({ ctx: as(system, addDays(start, 1)) })).toBe(0)
  await send.step_reminder()
  await send.step_reminder()
  expect(toResidents()).toHaveLength(1)
  const moved = parisDate(addDays(start, 5))
  await test.owner`update pathway_steps set planned_on = ${moved} where id = ${stepId}`
  await send.step_reminder()
  expect(toResidents()).toHaveLength(1)
  await sendStepReminder({ ctx: as(system, addDays(start, 4)), input: { stepId } })
  expect(toResidents()).toHaveLength(2)
  await test.owner`update pathway_steps set planned_on = ${parisDate(addDays(start, 1))} where id = ${stepId}`
})
