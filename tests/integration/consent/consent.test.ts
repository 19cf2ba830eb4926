import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  findStandingConsent,
  giveConsent,
  renewConsent,
  withdrawConsent,
} from '@/app/modules/consent/index.server'
import { noticeVersion, type ConsentUnderstood } from '@/app/modules/consent/shared'
import { addDays } from '@/app/platform/clock'
import {
  caseworkerOfOrganisation,
  confirmedEmployer,
  hiddenResident,
  type StagedCaseworker,
  type StagedEmployer,
  type StagedResident,
} from '@/seed/scenarios/index.server'
import { createResidentWorld, standingClock, type ResidentWorld } from '../profiles/resident-world'

let world: ResidentWorld
let caseworker: StagedCaseworker
let employer: StagedEmployer
let resident: StagedResident
const clock = standingClock()
const start = new Date('2026-08-31T09:00:00Z')

beforeAll(async () => {
  world = await createResidentWorld()
  await world.stage(async (tx) => {
    caseworker = await caseworkerOfOrganisation(tx)
    employer = await confirmedEmployer(tx)
  })
})
afterAll(() => world.drop())
beforeEach(async () => {
  clock.set(start)
  resident = await world.stage((tx) => hiddenResident(tx))
})

const online: ConsentUnderstood = { noticeVersion, language: 'tr', channel: 'online', understood: true }
const byPhone: ConsentUnderstood = { noticeVersion, language: 'fr', channel: 'phone', understood: true }

const own = () => world.as(resident.actor, clock)
const staff = () => world.as(caseworker.actor, clock)
const her = <T extends object>(rest: T) => ({ residentId: resident.residentId, ...rest })
const standing = () => findStandingConsent({ ctx: own(), input: her({}) })
const records = () =>
  world.owner`select channel, language, given_at, expires_at, withdrawn_at from consents
    where resident_id = ${resident.residentId} order by given_at, expires_at`
/** Of each record, in the order in which they were given. */
const understood = async () =>
  (
    await world.owner<{ understood: boolean }[]>`
      select understood from consents where resident_id = ${resident.residentId} order by given_at, expires_at`
  ).map((row) => row.understood)
const actions = async () => (await world.auditRows(resident.residentId)).map((row) => row.action)

describe('giving', () => {
  it('is recorded with what was read, how, by whom, and until when', async () => {
    const outbox = await world.outboxRows(resident.profileId)
    const id = await giveConsent({ ctx: own(), input: her(online) })
    expect(await standing()).toEqual({
      id,
      noticeVersion,
      language: 'tr',
      channel: 'online',
      recordedBy: resident.accountId,
      givenAt: start,
      // Six months on, which February shortens.
      expiresAt: new Date('2027-02-28T09:00:00Z'),
    })
    expect(await world.outboxRows(resident.profileId)).toBe(outbox + 1)
    expect(await world.auditRows(resident.residentId)).toMatchObject([
      {
        action: 'consent.given',
        details: { consent: id, notice: noticeVersion, channel: 'online', understood: true },
      },
    ])
    expect(await understood()).toEqual([true])
  })

  it('by voice is written down by a caseworker, online by the resident, and never the other way', async () => {
    await expect(giveConsent({ ctx: staff(), input: her(online) })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(giveConsent({ ctx: own(), input: her(byPhone) })).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect(await records()).toHaveLength(0)
    await giveConsent({ ctx: staff(), input: her(byPhone) })
    expect(await standing()).toMatchObject({ channel: 'phone', recordedBy: caseworker.accountId })
  })

  it('stands once, even when given twice at once', async () => {
    const both = await Promise.allSettled([
      giveConsent({ ctx: own(), input: her(online) }),
      giveConsent({ ctx: staff(), input: her(byPhone) }),
    ])
    expect(both.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((result) => result.status === 'rejected')).toMatchObject({
      reason: { code: 'conflict' },
    })
    expect(await records()).toHaveLength(1)
    expect(await actions()).toEqual(['consent.given'])
  })

  it('can be given again once it ran out, and both records stay', async () => {
    await giveConsent({ ctx: own(), input: her(online) })
    const expiresAt = (await standing())?.expiresAt
    clock.set(addDays(start, 200))
    expect(await standing()).toBeNull()
    await giveConsent({ ctx: own(), input: her(online) })
    expect(await records()).toMatchObject([
      { given_at: start, withdrawn_at: expiresAt },
      { given_at: clock.now(), withdrawn_at: null },
    ])
  })
})

describe('renewing', () => {
  it('starts six months anew and keeps the record it replaces', async () => {
    await giveConsent({ ctx: own(), input: her(online) })
    clock.set(addDays(start, 100))
    const outbox = await world.outboxRows(resident.profileId)
    const id = await renewConsent({ ctx: staff(), input: her(byPhone) })
    expect(await standing()).toMatchObject({ id, givenAt: clock.now(), channel: 'phone' })
    expect(await records()).toMatchObject([
      { given_at: start, withdrawn_at: clock.now() },
      { given_at: clock.now(), withdrawn_at: null },
    ])
    expect(await actions()).toEqual(['consent.given', 'consent.renewed'])
    // To go on, the question is not asked again.
    expect(await understood()).toEqual([true, false])
    expect(await world.outboxRows(resident.profileId)).toBe(outbox + 1)
  })

  it('needs one that stands', async () => {
    await expect(renewConsent({ ctx: own(), input: her(online) })).rejects.toMatchObject({ code: 'conflict' })
    await giveConsent({ ctx: own(), input: her(online) })
    clock.set(addDays(start, 200))
    await expect(renewConsent({ ctx: own(), input: her(online) })).rejects.toMatchObject({ code: 'conflict' })
  })

  it('that meets a withdrawal never outlives it', async () => {
    for (let round = 0; round < 8; round++) {
      await giveConsent({ ctx: own(), input: her(online) })
      const [renewal, withdrawal] = await Promise.allSettled([
        renewConsent({ ctx: staff(), input: her(byPhone) }),
        withdrawConsent({ ctx: own(), input: her({}) }),
      ])
      expect(withdrawal).toEqual({ status: 'fulfilled', value: true })
      if (renewal.status === 'rejected') expect(renewal.reason).toMatchObject({ code: 'conflict' })
      expect(await standing()).toBeNull()
    }
  })
})

describe('withdrawing', () => {
  it('ends it now, by the resident or for her, and can be repeated', async () => {
    for (const ctx of [own(), staff()]) {
      await giveConsent({ ctx: own(), input: her(online) })
      const outbox = await world.outboxRows(resident.profileId)
      const audited = (await actions()).length
      expect(await withdrawConsent({ ctx, input: her({}) })).toBe(true)
      expect(await standing()).toBeNull()
      expect(await withdrawConsent({ ctx, input: her({}) })).toBe(false)
      expect(await world.outboxRows(resident.profileId)).toBe(outbox + 1)
      expect((await actions()).slice(audited)).toEqual(['consent.withdrawn'])
    }
    expect((await records()).every((record) => record['withdrawn_at'] !== null)).toBe(true)
  })
})

describe('whose', () => {
  it('is her own: another resident is not found, an employer is refused', async () => {
    const other = await world.stage((tx) => hiddenResident(tx))
    const input = { residentId: other.residentId, ...online }
    const missing = { code: 'not_found' }
    await expect(giveConsent({ ctx: own(), input })).rejects.toMatchObject(missing)
    await expect(renewConsent({ ctx: own(), input })).rejects.toMatchObject(missing)
    await expect(withdrawConsent({ ctx: own(), input })).rejects.toMatchObject(missing)
    expect(() => findStandingConsent({ ctx: own(), input })).toThrow(expect.objectContaining(missing))
    const refused = expect.objectContaining({ code: 'forbidden' })
    const foreign = { ctx: world.as(employer.actor, clock), input }
    for (const verb of [giveConsent, renewConsent, withdrawConsent, findStandingConsent]) {
      expect(() => verb(foreign)).toThrow(refused)
    }
  })
})
