import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  askOfferReview,
  createOffer,
  getOffer,
  getOwnOffer,
  importFranceTravailOffers,
  listHeldOffers,
  listOfferHits,
  listOverrides,
  listSignalledOffers,
  overrideOfferHit,
  pauseOffer,
  publishOffer,
  resumeOffer,
  saveOffer,
} from '@/app/modules/offers/index.server'
import { createAccount } from '@/app/modules/accounts/index.server'
import { withActor } from '@/drizzle/client.server'
import type { JobOfferId, OrganisationId } from '@/drizzle/ids'
import { offerHits } from '@/drizzle/schema'
import { createTestContext } from '@/tests/setup/context'
import { createOfferWorld, now, type OfferWorld } from './offer-world'
import { complete } from './published-offer'

let world: OfferWorld
beforeAll(async () => {
  world = await createOfferWorld()
})
afterAll(() => world.drop())

const unlawful = { ...complete, description: 'Nous cherchons un profil jeune.' }
const toJustify = { ...complete, description: 'Véhicule personnel obligatoire.' }
const adviceReason = 'Trois chantiers par jour, sans transport.'

async function write(form: Record<string, string | string[]>) {
  const recruiter = await world.recruiter()
  const jobOfferId = await createOffer({ ctx: recruiter.ctx, input: recruiter.draft(form) })
  return { ...recruiter, jobOfferId, input: { jobOfferId } }
}

describe('what the check says of her offers', () => {
  it('is hers to correct until she gave a reason, or asked the Cité', async () => {
    const { ctx, draft, jobOfferId: unjustified } = await write(toJustify)
    const another = (form: Record<string, string | string[]>) => createOffer({ ctx, input: draft(form) })
    await another(complete)
    const justified = await another(toJustify)
    await publishOffer({ ctx, input: { jobOfferId: justified, adviceReason } })
    const forbidden = await another(unlawful)
    const signalled = () => listSignalledOffers({ ctx })
    expect(await signalled()).toEqual(
      new Map([
        [unjustified, 1],
        [forbidden, 1],
      ]),
    )
    await askOfferReview({ ctx, input: { jobOfferId: forbidden } })
    expect(await signalled()).toEqual(new Map([[unjustified, 1]]))
    const { ctx: other } = await world.recruiter()
    expect(await listSignalledOffers({ ctx: other })).toEqual(new Map())
  })
})

describe('publishing', () => {
  it('is refused for what the law forbids, whatever the reason, and leaves a draft', async () => {
    const { ctx, input } = await write(unlawful)
    await expect(publishOffer({ ctx, input: { ...input, adviceReason } })).rejects.toMatchObject({
      code: 'invalid',
      fields: { description: [expect.stringContaining('profil jeune')] },
    })
    expect((await getOwnOffer({ ctx, input })).status).toBe('draft')
  })

  it('asks a reason of the employer for the rest, and keeps it', async () => {
    const { ctx, input } = await write(toJustify)
    await expect(publishOffer({ ctx, input })).rejects.toMatchObject({
      fields: { adviceReason: [expect.any(String)] },
    })
    await expect(publishOffer({ ctx, input: { ...input, adviceReason: 'non' } })).rejects.toMatchObject({
      fields: { adviceReason: [expect.any(String)] },
    })
    await publishOffer({ ctx, input: { ...input, adviceReason } })
    const hits = await listOfferHits({ ctx: await world.caseworker(), input })
    expect(hits).toMatchObject([
      { rule: 'vehicle.own', reason: adviceReason, decidedRole: 'employer', decidedBy: ctx.actor.accountId },
    ])
    const audit = await world.owner`
      select details from audit_entries where action = 'offer.hit_overridden' and subject_id = ${input.jobOfferId}`
    expect(audit.map((row) => row['details'] as unknown)).toEqual([
      { rule: 'vehicle.own', severity: 'advice' },
    ])
    // The same words are not asked about twice; others are.
    await pauseOffer({ ctx, input })
    await resumeOffer({ ctx, input })
  })

  it('is judged anew when a published offer is edited', async () => {
    const { ctx, draft, input } = await write(complete)
    await publishOffer({ ctx, input })
    await expect(saveOffer({ ctx, input: { ...input, offer: draft(unlawful) } })).rejects.toMatchObject({
      fields: { description: [expect.any(String)] },
    })
    expect((await getOwnOffer({ ctx, input })).offer.description).toBeNull()
  })

  it('is judged anew when an offer is taken up again', async () => {
    const { ctx, draft, input } = await write(complete)
    await publishOffer({ ctx, input })
    await pauseOffer({ ctx, input })
    await saveOffer({ ctx, input: { ...input, offer: draft(unlawful) } })
    await expect(resumeOffer({ ctx, input })).rejects.toMatchObject({ code: 'invalid' })
  })

  it('asks a reason for a few hours a week', async () => {
    const { ctx, input } = await write({ ...complete, hoursPerWeek: '20' })
    await expect(publishOffer({ ctx, input })).rejects.toMatchObject({
      fields: { adviceReason: [expect.any(String)] },
    })
  })
})

describe('a caseworker', () => {
  it('reads a draft only once she is asked about it, and decides with a reason', async () => {
    const { ctx, input } = await write(unlawful)
    const caseworker = await world.caseworker()
    await expect(getOffer({ ctx: caseworker, input })).rejects.toMatchObject({ code: 'not_found' })
    await askOfferReview({ ctx, input })
    expect((await listHeldOffers({ ctx: caseworker })).rows.map(({ id }) => id)).toContain(input.jobOfferId)
    const [hit] = await listOfferHits({ ctx: caseworker, input })
    if (!hit) throw new Error('no hit')
    const decide = async (reason: string) =>
      overrideOfferHit({ ctx: caseworker, input: { ...input, hitId: hit.id, reason } })
    await expect(decide('ok')).rejects.toMatchObject({
      code: 'invalid',
    })
    await decide('Citation du nom d’un programme.')
    await expect(decide('Citation du nom d’un programme.')).rejects.toMatchObject({ code: 'conflict' })
    expect((await getOwnOffer({ ctx, input })).status).toBe('draft')
    await publishOffer({ ctx, input })
    const { accountId } = await world.act((tx) =>
      createAccount(tx, world.system, { role: 'coordinator', email: 'coordination@exemple.test' }),
    )
    const organisationId = caseworker.actor.organisationId satisfies OrganisationId
    const coordinator = createTestContext({
      database: world.database,
      actor: { role: 'coordinator', accountId, organisationId },
    })
    expect((await listOverrides({ ctx: coordinator })).map(({ hit: { id } }) => id)).toContain(hit.id)
  })

  it('is not asked about an offer that nothing stops', async () => {
    const { ctx, input } = await write(complete)
    await expect(askOfferReview({ ctx, input })).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('an employer', () => {
  it('decides on no hit of what the law forbids, and reads nobody else’s, even past the verbs', async () => {
    const { ctx, input } = await write(unlawful)
    const other = await world.recruiter()
    await askOfferReview({ ctx, input })
    const row = {
      ...input,
      rule: 'age.young',
      field: 'description',
      excerpt: 'x',
      article: 'a',
      message: 'm',
      foundAt: now,
      decidedAt: now,
      decidedBy: ctx.actor.accountId,
      decidedRole: 'employer' as const,
      reason: 'because I say so',
    }
    const insert = (severity: 'blocking' | 'advice', actor = ctx.actor) =>
      withActor(world.database, actor, (tx) => tx.insert(offerHits).values({ ...row, severity }))
    await expect(insert('blocking')).rejects.toThrow()
    await expect(insert('advice', other.ctx.actor)).rejects.toThrow()
    await expect(
      withActor(world.database, ctx.actor, (tx) => tx.update(offerHits).set({ reason: 'x' })),
    ).rejects.toThrow()
    expect(await withActor(world.database, other.ctx.actor, (tx) => tx.select().from(offerHits))).toEqual([])
  })
})

describe('an imported offer', () => {
  const raw = {
    dateCreation: '2026-11-20T10:00:00Z',
    romeCode: 'N1103',
    intitule: 'Préparateur de commandes (H/F)',
    typeContrat: 'CDI',
    natureContrat: 'Contrat travail',
  }
  const load = (...file: unknown[]) => importFranceTravailOffers({ ctx: world.system, input: { file } })
  const find = async (id: string) => {
    const [row] = await world.owner<{ id: JobOfferId; status: string }[]>`
      select id, status from job_offers where source_reference = ${`france-travail:${id}`}`
    if (!row) throw new Error(`no offer ${id}`)
    return row
  }

  it('that the law forbids waits for a caseworker, who publishes it with her last decision', async () => {
    const held = { ...raw, id: 'HELD', description: 'Profil jeune. Bonne santé exigée.' }
    expect(await load(held, { ...raw, id: 'FINE', description: 'Jeune entreprise.' })).toMatchObject({
      imported: 2,
      held: [{ id: 'HELD', rules: ['age.young', 'health.required'] }],
    })
    expect((await find('FINE')).status).toBe('published')
    const { id: jobOfferId, status } = await find('HELD')
    expect(status).toBe('draft')
    const ctx = await world.caseworker()
    const hits = await listOfferHits({ ctx, input: { jobOfferId } })
    const reason = 'Erreur de la vérification sur ces mots.'
    for (const [index, { id: hitId }] of hits.entries()) {
      await overrideOfferHit({ ctx, input: { jobOfferId, hitId, reason } })
      expect((await find('HELD')).status).toBe(index + 1 < hits.length ? 'draft' : 'published')
    }
    expect(await load(held)).toMatchObject({ updated: 1, held: [] })
    expect((await find('HELD')).status).toBe('published')
  })

  it('is taken down when its new words are forbidden, and put up again once they are mended', async () => {
    await load({ ...raw, id: 'TURNS' })
    expect(await load({ ...raw, id: 'TURNS', description: 'Sans enfants.' })).toMatchObject({ updated: 1 })
    expect((await find('TURNS')).status).toBe('paused')
    await load({ ...raw, id: 'TURNS', description: 'Horaires de bureau.' })
    expect((await find('TURNS')).status).toBe('published')
  })
})
