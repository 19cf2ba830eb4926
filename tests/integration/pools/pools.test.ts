import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { noticeVersion } from '@/app/modules/consent/shared'
import { findStandingConsent, giveConsent } from '@/app/modules/consent/index.server'
import {
  joinPools,
  leaveAllPools,
  listJoinedPools,
  listTalentPools,
  optIn,
  suggestPools,
} from '@/app/modules/pools/index.server'
import { visibleProfileIds } from '@/app/modules/profiles/index.server'
import { visitor } from '@/app/modules/access/shared'
import { isId, type TalentPoolId } from '@/drizzle/ids'
import {
  caseworkerOfOrganisation,
  confirmedEmployer,
  hiddenResident,
  type StagedCaseworker,
  type StagedResident,
} from '@/seed/scenarios/index.server'
import { createResidentWorld, type ResidentWorld } from '../profiles/resident-world'

let world: ResidentWorld
let caseworker: StagedCaseworker
let resident: StagedResident

beforeAll(async () => {
  world = await createResidentWorld()
  caseworker = await world.stage((tx) => caseworkerOfOrganisation(tx))
})
afterAll(() => world.drop())
beforeEach(async () => {
  resident = await world.stage((tx) => hiddenResident(tx))
})

const own = () => world.as(resident.actor)
const her = <T extends object>(rest: T) => ({ residentId: resident.residentId, ...rest })
const joined = async () => (await listJoinedPools({ ctx: own(), input: her({}) })).map((pool) => pool.id)
const online = { noticeVersion, language: 'fr', channel: 'online', understood: true } as const
const nowhere = (): TalentPoolId => {
  const id = '00000000-0000-4000-8000-000000000000'
  if (!isId(id)) throw new Error('not an id')
  return id
}

describe('the pools', () => {
  it('are listed by name, to anyone', async () => {
    expect(await listTalentPools({ ctx: world.as(visitor) })).toEqual([world.otherPool, world.pool])
  })

  it('are suggested for the families of the occupations sought', async () => {
    const suggest = (...occupations: string[]) => suggestPools({ ctx: own(), input: { occupations } })
    expect(await suggest('N1103', 'N1105')).toEqual([world.pool])
    expect(await suggest('N1103', 'K2204')).toEqual([world.otherPool, world.pool])
    expect(await suggest('G1602')).toEqual([])
    expect(await suggest('Z9999')).toEqual([])
    expect(await suggest()).toEqual([])
  })
})

describe('joining', () => {
  it('makes the chosen pools, and no other, the ones she is in', async () => {
    const outbox = await world.outboxRows(resident.profileId)
    await joinPools({ ctx: own(), input: her({ poolIds: [world.pool.id, world.otherPool.id] }) })
    expect(await joined()).toEqual([world.otherPool.id, world.pool.id])
    const [before] =
      await world.owner`select joined_at from pool_members where pool_id = ${world.pool.id} and profile_id = ${resident.profileId}`
    await joinPools({ ctx: world.as(caseworker.actor), input: her({ poolIds: [world.pool.id] }) })
    expect(await joined()).toEqual([world.pool.id])
    const [after] =
      await world.owner`select joined_at from pool_members where pool_id = ${world.pool.id} and profile_id = ${resident.profileId}`
    expect(after).toEqual(before)
    expect(await world.outboxRows(resident.profileId)).toBe(outbox + 2)
    expect(await world.auditRows(resident.residentId)).toMatchObject([
      { action: 'pools.joined', actor_role: 'resident', details: { pools: 2 } },
      { action: 'pools.joined', actor_role: 'caseworker', details: { pools: 1 } },
    ])
  })

  it('refuses none, and one that does not exist', async () => {
    await joinPools({ ctx: own(), input: her({ poolIds: [world.pool.id] }) })
    const refusal = { code: 'invalid', fields: { pools: [expect.any(String)] } }
    for (const poolIds of [[], [nowhere()], [world.otherPool.id, nowhere()]]) {
      await expect(joinPools({ ctx: own(), input: her({ poolIds }) })).rejects.toMatchObject(refusal)
    }
    expect(await joined()).toEqual([world.pool.id])
  })

  it('is for herself or a caseworker', async () => {
    const other = await world.stage((tx) => hiddenResident(tx))
    const employer = await world.stage((tx) => confirmedEmployer(tx))
    const input = { residentId: other.residentId, poolIds: [world.pool.id] }
    await expect(joinPools({ ctx: own(), input })).rejects.toMatchObject({ code: 'not_found' })
    await expect(leaveAllPools({ ctx: own(), input })).rejects.toMatchObject({ code: 'not_found' })
    expect(() => listJoinedPools({ ctx: own(), input })).toThrow(
      expect.objectContaining({ code: 'not_found' }),
    )
    for (const verb of [joinPools, leaveAllPools, listJoinedPools]) {
      expect(() => verb({ ctx: world.as(employer.actor), input })).toThrow(
        expect.objectContaining({ code: 'forbidden' }),
      )
    }
  })
})

describe('leaving', () => {
  it('ends every membership, once', async () => {
    await joinPools({ ctx: own(), input: her({ poolIds: [world.pool.id, world.otherPool.id] }) })
    const outbox = await world.outboxRows(resident.profileId)
    await leaveAllPools({ ctx: own(), input: her({}) })
    await leaveAllPools({ ctx: own(), input: her({}) })
    expect(await joined()).toEqual([])
    expect(await world.outboxRows(resident.profileId)).toBe(outbox + 1)
    expect((await world.auditRows(resident.residentId)).map((row) => row.action)).toEqual([
      'pools.joined',
      'pools.left',
    ])
  })
})

describe('opting in', () => {
  const isVisible = async () => {
    const ids = await world.stage((tx) =>
      visibleProfileIds(tx, { ids: [resident.profileId], now: new Date() }),
    )
    return ids.length > 0
  }
  const consent = () => findStandingConsent({ ctx: own(), input: her({}) })

  it('makes a person visible: consent and pools together', async () => {
    expect(await isVisible()).toBe(false)
    await optIn({ ctx: own(), input: her({ ...online, poolIds: [world.pool.id] }) })
    expect(await isVisible()).toBe(true)
    expect(await joined()).toEqual([world.pool.id])
  })

  it('is all or nothing', async () => {
    await expect(
      optIn({ ctx: own(), input: her({ ...online, poolIds: [nowhere()] }) }),
    ).rejects.toMatchObject({ code: 'invalid' })
    expect(await consent()).toBeNull()
    await giveConsent({ ctx: own(), input: her(online) })
    await expect(
      optIn({ ctx: own(), input: her({ ...online, poolIds: [world.pool.id] }) }),
    ).rejects.toMatchObject({ code: 'conflict' })
    expect(await joined()).toEqual([])
    expect(await isVisible()).toBe(false)
  })
})
