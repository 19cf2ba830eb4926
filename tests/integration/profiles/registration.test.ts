import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allEmails, allIdentities, identityOf } from '@/tests/setup/identities'
import type { ResidentId } from '@/drizzle/ids'
import { visitor } from '@/app/modules/access/shared'
import { getResidentFile, registerResident, signUpResident } from '@/app/modules/profiles/index.server'
import {
  caseworkerOfOrganisation,
  confirmedEmployer,
  type StagedCaseworker,
} from '@/seed/scenarios/index.server'
import { createResidentWorld, type ResidentWorld } from './resident-world'

let world: ResidentWorld
let caseworker: StagedCaseworker

beforeAll(async () => {
  world = await createResidentWorld()
  caseworker = await world.stage((tx) => caseworkerOfOrganisation(tx))
})
afterAll(() => world.drop())

const jobsOf = (accountId: string) =>
  world.owner`select task_identifier from graphile_worker.jobs where key = ${`sign-in:${accountId}`}`

async function accountOf(email: string) {
  const known = (await allEmails(world)).find((row) => row.email === email)
  const [row] = await world.owner<{ account_id: string; role: string; resident_id: ResidentId | null }[]>`
    select a.id as account_id, a.role, r.id as resident_id
    from accounts a left join residents r on r.account_id = a.id where a.id = ${known?.accountId ?? null}`
  if (!row) throw new Error('no such account')
  return row
}
const countAll = async () => {
  const [row] = await world.owner<
    { accounts: number; residents: number; identities: number; profiles: number }[]
  >`
    select (select count(*)::int from accounts) as accounts, (select count(*)::int from residents) as residents,
      (select count(*)::int from identity.identities) as identities, (select count(*)::int from profiles) as profiles`
  return row
}

describe('a visitor signs up', () => {
  const input = { email: 'aicha@exemple.test', givenName: 'Aïcha', familyName: 'Zorngeist', phone: null }

  it('gets an account, a resident, an identity, an empty profile and a link', async () => {
    await signUpResident({ ctx: world.as(visitor), input })
    const { account_id, role, resident_id } = await accountOf(input.email)
    expect(role).toBe('resident')
    const [row] = await world.owner`
      select r.lead_caseworker_id, r.organisation_id, p.licences, p.availability
      from residents r join profiles p on p.resident_id = r.id where r.id = ${resident_id}`
    if (resident_id === null) throw new Error('no resident')
    expect(await identityOf(world, resident_id)).toEqual({ ...input, address: null, birthDate: null })
    expect(row).toEqual({
      lead_caseworker_id: null,
      organisation_id: null,
      licences: null,
      availability: null,
    })
    expect(await jobsOf(account_id)).toHaveLength(1)
    expect(await world.auditRows(resident_id)).toMatchObject([
      { action: 'resident.registered', actor_role: 'visitor' },
    ])
  })

  it('only gets a link for an address that has an account, whoever holds it', async () => {
    const employer = await world.stage((tx) => confirmedEmployer(tx))
    const before = await countAll()
    await signUpResident({ ctx: world.as(visitor), input: { ...input, givenName: 'Autre' } })
    await signUpResident({ ctx: world.as(visitor), input: { ...input, email: employer.email } })
    expect(await countAll()).toEqual(before)
    expect(await accountOf(employer.email)).toMatchObject({ role: 'employer', resident_id: null })
    expect(await jobsOf(employer.accountId)).toHaveLength(1)
    const names = [...(await allIdentities(world)).values()].map(({ givenName }) => givenName)
    expect(names).not.toContain('Autre')
  })

  it('twice at once, becomes one resident', async () => {
    const before = await countAll()
    const twice = { ...input, email: 'twice@exemple.test' }
    await Promise.all([
      signUpResident({ ctx: world.as(visitor), input: twice }),
      signUpResident({ ctx: world.as(visitor), input: twice }),
    ])
    expect((await countAll())?.residents).toBe((before?.residents ?? 0) + 1)
  })
})

describe('a caseworker signs a person up', () => {
  it('without e-mail: no account, and she leads', async () => {
    const ctx = world.as(caseworker.actor)
    const residentId = await registerResident({
      ctx,
      input: { givenName: 'Bintou', familyName: 'Nébulier', email: null, phone: '+33639980001' },
    })
    const [row] =
      await world.owner`select account_id, lead_caseworker_id, organisation_id from residents where id = ${residentId}`
    expect(row).toEqual({
      account_id: null,
      lead_caseworker_id: caseworker.accountId,
      organisation_id: caseworker.organisationId,
    })
    const file = await getResidentFile({ ctx, input: { residentId } })
    expect(file).toMatchObject({
      hasAccount: false,
      identity: { givenName: 'Bintou', phone: '+33639980001' },
    })
    expect(file.leadCaseworker).not.toBeNull()
  })

  it('with e-mail: an account and its link', async () => {
    const email = 'bintou@exemple.test'
    const residentId = await registerResident({
      ctx: world.as(caseworker.actor),
      input: { givenName: 'Bintou', familyName: 'Nébulier', email, phone: null },
    })
    const account = await accountOf(email)
    expect(account).toMatchObject({ role: 'resident', resident_id: residentId })
    expect(await jobsOf(account.account_id)).toHaveLength(1)
  })

  it('is told that an address has an account, and leaves nothing behind', async () => {
    const { email } = await world.stage((tx) => confirmedEmployer(tx))
    const before = await countAll()
    await expect(
      registerResident({
        ctx: world.as(caseworker.actor),
        input: { givenName: 'Autre', familyName: 'Personne', email, phone: null },
      }),
    ).rejects.toMatchObject({ code: 'invalid', fields: { email: [expect.any(String)] } })
    expect(await countAll()).toEqual(before)
  })

  it('is a caseworker', async () => {
    const employer = await world.stage((tx) => confirmedEmployer(tx))
    const input = { givenName: 'A', familyName: 'B', email: null, phone: null }
    expect(() => registerResident({ ctx: world.as(employer.actor), input })).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    )
    expect(() => registerResident({ ctx: world.as(visitor), input })).toThrow(
      expect.objectContaining({ code: 'unauthenticated' }),
    )
  })
})
