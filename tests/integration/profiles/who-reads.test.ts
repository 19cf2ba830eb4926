import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testKeyring } from '@/tests/setup/context'
import { allIdentities, readableBy } from '@/tests/setup/identities'
import { anySource } from '@/seed/builders/index.server'
import { system, visitor, type Actor } from '@/app/modules/access/shared'
import { withdrawConsent } from '@/app/modules/consent/index.server'
import {
  findEmployerContact,
  findResidentNames,
  getResidentFile,
  listResidents,
} from '@/app/modules/profiles/index.server'
import { identities } from '@/drizzle/schema'
import {
  approvedIntroduction,
  caseworkerOfOrganisation,
  confirmedEmployer,
  coordinatorOfOrganisation,
  hiddenResident,
  residentWithoutEmail,
  underReviewIntroduction,
  type StagedCaseworker,
  type StagedEmployer,
  type StagedResident,
} from '@/seed/scenarios/index.server'
import { createResidentWorld, type ResidentWorld } from './resident-world'

let world: ResidentWorld
let caseworker: StagedCaseworker
let employer: StagedEmployer
let resident: StagedResident
let other: StagedResident

beforeAll(async () => {
  world = await createResidentWorld()
  await world.stage(async (tx) => {
    caseworker = await caseworkerOfOrganisation(tx, { displayName: 'Dominique Faltbrücke' })
    employer = await confirmedEmployer(tx)
    resident = await hiddenResident(tx, { identity: { givenName: 'Éloïse', familyName: 'Brœdelmann' } })
    other = await hiddenResident(tx, { identity: { givenName: 'Yannis', familyName: '100% Zorn' } })
  })
})
afterAll(() => world.drop())

describe('the database itself', () => {
  it('lets an employer and a coordinator read no identity, and a visitor not even ask', async () => {
    const coordinator = await world.stage((tx) => coordinatorOfOrganisation(tx))
    expect(await readableBy(world, employer.actor)).toEqual([])
    await expect(readableBy(world, coordinator.actor)).rejects.toThrow()
    await expect(readableBy(world, visitor)).rejects.toThrow()
    expect((await readableBy(world, system)).length).toBeGreaterThan(1)
  })

  it('lets a resident read her own and write no other', async () => {
    expect(await readableBy(world, resident.actor)).toEqual([resident.residentId])
    const changed = await world.read(resident.actor, (tx) =>
      tx.update(identities).set({ phone: null }).returning({ residentId: identities.residentId }),
    )
    expect(changed).toEqual([{ residentId: resident.residentId }])
  })

  it('gives names to staff only', async () => {
    const ids = [resident.profileId, other.profileId]
    const readNames = (actor: Actor) =>
      world.read(actor, (tx) =>
        findResidentNames(tx, { keyring: testKeyring }, { profileIds: ids, purpose: 'queue' }),
      )
    expect(await readNames(caseworker.actor)).toEqual(
      new Map([
        [
          resident.profileId,
          {
            residentId: resident.residentId,
            givenName: 'Éloïse',
            familyName: 'Brœdelmann',
            name: 'Éloïse Brœdelmann',
          },
        ],
        [
          other.profileId,
          {
            residentId: other.residentId,
            givenName: 'Yannis',
            familyName: '100% Zorn',
            name: 'Yannis 100% Zorn',
          },
        ],
      ]),
    )
    await expect(readNames(employer.actor)).rejects.toMatchObject({ cause: { code: '42501' } })
  })
})

describe('getResidentFile', () => {
  it('opens to the resident and to a caseworker, and says so in the audit', async () => {
    const input = { residentId: resident.residentId }
    const own = await getResidentFile({ ctx: world.as(resident.actor), input })
    expect(own).toMatchObject({ identity: { familyName: 'Brœdelmann' }, hasAccount: true, consent: null })
    expect(await getResidentFile({ ctx: world.as(caseworker.actor), input })).toEqual(own)
    expect((await world.auditRows(resident.residentId)).slice(-2)).toEqual([
      { action: 'identity.viewed', actor_role: 'resident', details: { in: 'file' } },
      { action: 'identity.viewed', actor_role: 'caseworker', details: { in: 'file' } },
    ])
  })

  it('says nothing of another resident, and is closed to employers', async () => {
    const input = { residentId: other.residentId }
    expect(() => getResidentFile({ ctx: world.as(resident.actor), input })).toThrow(
      expect.objectContaining({ code: 'not_found' }),
    )
    expect(() => getResidentFile({ ctx: world.as(employer.actor), input })).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    )
  })

  it('shows until when consent stands', async () => {
    const visible = await world.stage((tx) => residentWithoutEmail(tx, { caseworker }))
    const file = await getResidentFile({
      ctx: world.as(caseworker.actor),
      input: { residentId: visible.residentId },
    })
    expect(file).toMatchObject({
      consent: { channel: 'in_person', recordedBy: caseworker.accountId },
      leadCaseworker: 'Dominique Faltbrücke',
      hasAccount: false,
    })
  })
})

describe('listResidents', () => {
  const list = (input: { query?: string; mine?: boolean; page?: number }) =>
    listResidents({
      ctx: world.as(caseworker.actor),
      input: { query: '', mine: false, page: 1, ...input },
    })
  const namesOf = async (query: string) => (await list({ query })).rows.map((row) => row.givenName)

  it('finds by any part of the name, without accents or capitals', async () => {
    expect(await namesOf('eloise')).toEqual(['Éloïse'])
    expect(await namesOf('ELOÏSE brœdel')).toEqual(['Éloïse'])
    expect(await namesOf('brœdel élo')).toEqual(['Éloïse'])
    expect(await namesOf('eloise zorn')).toEqual([])
  })

  it('takes a wildcard for a character', async () => {
    expect(await namesOf('%')).toEqual(['Yannis'])
    expect(await namesOf('_')).toEqual([])
  })

  it('keeps to those the actor leads when asked', async () => {
    const mine = await list({ mine: true })
    expect(mine.total).toBe(1)
    expect(mine.rows[0]?.consentExpiresAt).not.toBeNull()
    expect((await list({})).total).toBeGreaterThan(2)
  })

  it('shows no date of a consent that ran out or was withdrawn', async () => {
    const familyName = 'Ablaufstein'
    await world.stage(async (tx) => {
      const past = new Date(Date.now() - 1000)
      await residentWithoutEmail(tx, { identity: { familyName }, consent: { expiresAt: past } })
      await residentWithoutEmail(tx, { identity: { familyName }, consent: { withdrawnAt: past } })
    })
    const { rows } = await list({ query: familyName })
    expect(rows.map((row) => row.consentExpiresAt)).toEqual([null, null])
  })

  it('goes by pages, by family name, and audits the search and each name shown', async () => {
    await world.stage(async (tx) => {
      for (let index = 0; index < 55; index++) {
        const familyName = `Quernheim ${String(index).padStart(2, '0')}`
        await hiddenResident(tx, { identity: { familyName } })
      }
    })
    const first = await list({ query: 'quernheim' })
    const second = await list({ query: 'quernheim', page: 2 })
    expect([first.total, first.pageCount, first.rows.length, second.rows.length]).toEqual([55, 2, 50, 5])
    const names = [...first.rows, ...second.rows].map((row) => row.familyName)
    expect(names).toEqual([...names].sort())
    expect(new Set(names).size).toBe(55)
    const [last] = second.rows.slice(-1)
    expect((await world.auditRows(last?.residentId ?? '')).at(-1)).toEqual({
      action: 'identity.viewed',
      actor_role: 'caseworker',
      details: { in: 'list' },
    })
    expect((await world.auditRows('all')).at(-1)).toEqual({
      action: 'identity.searched',
      actor_role: 'caseworker',
      details: { names: (await allIdentities(world)).size },
    })
  })

  it('is for caseworkers', () => {
    const input = { query: '', mine: false, page: 1 }
    for (const actor of [resident.actor, employer.actor]) {
      expect(() => listResidents({ ctx: world.as(actor), input })).toThrow(
        expect.objectContaining({ code: 'forbidden' }),
      )
    }
  })
})

const viewsOf = async (residentId: string) =>
  (await world.auditRows(residentId)).filter((row) => row.action === 'identity.viewed')

describe('findEmployerContact', () => {
  it('gives the contact of an approved introduction, audited, and nothing else of the person', async () => {
    const staged = await world.stage((tx) => approvedIntroduction(tx))
    const { residentId } = staged.resident
    const ctx = world.as(staged.employer.actor)
    const input = { residentId, introductionId: staged.introductionId }
    const contact = await findEmployerContact({ ctx, input })
    expect(Object.keys(contact ?? {}).sort()).toEqual(['email', 'familyName', 'givenName', 'phone'])
    expect(await viewsOf(residentId)).toEqual([
      {
        action: 'identity.viewed',
        actor_role: 'employer',
        details: { in: 'introduction', introduction: staged.introductionId },
      },
    ])
    await withdrawConsent({ ctx: world.as(staged.resident.actor), input: { residentId } })
    expect(await findEmployerContact({ ctx, input })).toBeNull()
    expect(await viewsOf(residentId)).toHaveLength(1)
  })

  it('gives nothing, and audits nothing, to another employer or before approval', async () => {
    const approved = await world.stage((tx) => approvedIntroduction(tx))
    const pending = await world.stage((tx) => underReviewIntroduction(tx))
    const reads: [StagedEmployer, StagedResident][] = [
      [employer, approved.resident],
      [pending.employer, pending.resident],
      [approved.employer, pending.resident],
    ]
    for (const [reader, { residentId }] of reads) {
      const input = { residentId, introductionId: approved.introductionId }
      expect(await findEmployerContact({ ctx: world.as(reader.actor), input })).toBeNull()
      expect(await viewsOf(residentId)).toEqual([])
    }
  })

  it('is for employers', () => {
    const introductionId = anySource().random.id()
    expect(() =>
      findEmployerContact({
        ctx: world.as(resident.actor),
        input: { residentId: resident.residentId, introductionId },
      }),
    ).toThrow(expect.objectContaining({ code: 'forbidden' }))
  })
})
