import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  confirmEstablishment,
  getEstablishment,
  listEstablishments,
  listOwnEstablishments,
  registerEstablishment,
  rejectEstablishment,
  requireConfirmedEstablishment,
} from '@/app/modules/accounts/index.server'
import { establishmentSchema, importSiret } from '@/app/modules/accounts/shared'
import { transact, type Context } from '@/app/platform/context.server'
import type { EstablishmentId } from '@/drizzle/ids'
import { createOfferWorld, place, type OfferWorld } from '../offers/offer-world'

let world: OfferWorld
beforeAll(async () => {
  world = await createOfferWorld()
})
afterAll(() => world.drop())

/** Distinct and valid: the last digit makes up Luhn's sum. @param company nine digits; each its own by default. */
let made = 0
function nextSiret(company?: string): string {
  made += 1
  const siren = company ?? `7320${String(made).padStart(5, '0')}`
  for (let digit = 0; ; digit += 1) {
    const siret = `${siren}${String(made).padStart(4, '0')}${digit}`
    if (establishmentSchema.shape.siret.safeParse(siret).success) return siret
  }
}
const input = (siret = nextSiret()) => ({ siret, name: 'Fournil du Maillon', placeCode: place.code })
const register = async (ctx: Context) => registerEstablishment({ ctx, input: input() })
const require = (ctx: Context, id: EstablishmentId) =>
  transact(ctx, (tx, inner) => requireConfirmedEstablishment(tx, inner, id))

describe('registering', () => {
  it('makes the actor a member, and a workplace of the place', async () => {
    const ctx = await world.employer()
    const siret = nextSiret()
    const id = await registerEstablishment({ ctx, input: input(siret) })
    expect(await listOwnEstablishments({ ctx })).toEqual([
      expect.objectContaining({
        id,
        siret,
        status: 'pending',
        workplaces: [{ id: expect.any(String), label: 'Hautepierre', communeName: 'Strasbourg' }],
      }),
    ])
    const [workplace] =
      await world.owner`select cell, commune_code from workplaces where establishment_id = ${id}`
    expect(workplace).toEqual({ cell: place.cell, commune_code: '67482' })
    const audit = await world.owner`select action, actor_id from audit_entries where subject_id = ${id}`
    expect(audit).toEqual([{ action: 'establishment.registered', actor_id: ctx.actor.accountId }])
  })

  it('never joins an establishment that is registered', async () => {
    const siret = nextSiret()
    await registerEstablishment({ ctx: await world.employer(), input: input(siret) })
    const ctx = await world.employer()
    await expect(registerEstablishment({ ctx, input: input(siret) })).rejects.toMatchObject({
      code: 'conflict',
      fields: { siret: [expect.stringContaining('déjà inscrit')] },
    })
    expect(await listOwnEstablishments({ ctx })).toEqual([])
  })

  it('refuses an unknown place and the number imported offers stand under', async () => {
    const ctx = await world.employer()
    await expect(
      registerEstablishment({ ctx, input: { ...input(), placeCode: 'nowhere' } }),
    ).rejects.toMatchObject({ code: 'invalid', fields: { placeCode: [expect.any(String)] } })
    await expect(registerEstablishment({ ctx, input: input(importSiret) })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await listOwnEstablishments({ ctx })).toEqual([])
  })

  it('stops at five, even when they are sent together', async () => {
    const ctx = await world.employer()
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => register(ctx)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'conflict' })
    }
    expect(await listOwnEstablishments({ ctx })).toHaveLength(5)
  })

  it('is for employers', async () => {
    const ctx = await world.caseworker()
    expect(() => registerEstablishment({ ctx, input: input() })).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    )
  })
})

describe('deciding', () => {
  it('confirms once, tells the members, and keeps who decided', async () => {
    const ctx = await world.caseworker()
    const establishmentId = await register(await world.employer())
    await confirmEstablishment({ ctx, input: { establishmentId } })
    expect(await getEstablishment({ ctx, input: { establishmentId } })).toMatchObject({ status: 'confirmed' })
    for (const decide of [confirmEstablishment, rejectEstablishment]) {
      await expect(decide({ ctx, input: { establishmentId } })).rejects.toMatchObject({ code: 'conflict' })
    }
    const jobs = await world.owner`
      select task_identifier from graphile_worker.jobs where task_identifier = 'establishment_decided'`
    expect(jobs).toHaveLength(1)
    const audit = await world.owner`
      select action, actor_id from audit_entries where subject_id = ${establishmentId} order by id desc limit 1`
    expect(audit).toEqual([{ action: 'establishment.confirmed', actor_id: ctx.actor.accountId }])
  })

  it('stops at five of one company, whoever registers them, and counts none that was turned down', async () => {
    const company = '552100554'
    const registerOne = async () =>
      registerEstablishment({ ctx: await world.employer(), input: input(nextSiret(company)) })
    const results = await Promise.allSettled(Array.from({ length: 8 }, registerOne))
    const done = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    expect(done).toHaveLength(5)
    await expect(registerOne()).rejects.toMatchObject({ code: 'conflict' })
    const [establishmentId] = done
    if (!establishmentId) throw new Error('nothing registered')
    await rejectEstablishment({ ctx: await world.caseworker(), input: { establishmentId } })
    await registerOne()
    await expect(registerOne()).rejects.toMatchObject({ code: 'conflict' })
    await register(await world.employer())
  })

  it('lets one of two caseworkers win', async () => {
    const [one, other] = await Promise.all([world.caseworker(), world.caseworker()])
    const establishmentId = await register(await world.employer())
    const results = await Promise.allSettled([
      confirmEstablishment({ ctx: one, input: { establishmentId } }),
      rejectEstablishment({ ctx: other, input: { establishmentId } }),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('is for caseworkers, on what exists', async () => {
    const employer = await world.employer()
    const establishmentId = await register(employer)
    expect(() => confirmEstablishment({ ctx: employer, input: { establishmentId } })).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    )
    await expect(
      confirmEstablishment({
        ctx: await world.caseworker(),
        input: { establishmentId: randomUUID() as EstablishmentId },
      }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('reading', () => {
  it('lists one status, oldest first', async () => {
    const ctx = await world.caseworker()
    const { rows, total } = await listEstablishments({ ctx, input: { status: 'pending' } })
    expect(total).toBe(rows.length)
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['pending']))
    const moments = rows.map(({ registeredAt }) => registeredAt.getTime())
    expect(moments).toEqual(moments.toSorted((a, b) => a - b))
  })

  it('shows an establishment to its members and to caseworkers only', async () => {
    const ctx = await world.employer()
    const establishmentId = await register(ctx)
    expect(await getEstablishment({ ctx, input: { establishmentId } })).toMatchObject({ id: establishmentId })
    await expect(
      getEstablishment({ ctx: await world.employer(), input: { establishmentId } }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })

  it('opens what needs a confirmed establishment to its members once it is', async () => {
    const [pending, confirmed, rejected] = await Promise.all([
      world.recruiter('pending'),
      world.recruiter('confirmed'),
      world.recruiter('rejected'),
    ])
    await expect(require(confirmed.ctx, confirmed.establishmentId)).resolves.toBeUndefined()
    await expect(require(pending.ctx, pending.establishmentId)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(require(rejected.ctx, rejected.establishmentId)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(require(pending.ctx, confirmed.establishmentId)).rejects.toMatchObject({ code: 'not_found' })
  })
})
