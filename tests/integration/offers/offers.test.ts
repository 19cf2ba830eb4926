import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createOffer,
  describeOffer,
  findOfferCriteria,
  getOffer,
  getOwnOffer,
  listOwnOffers,
  listPublishedOffers,
  markOfferClosed,
  pauseOffer,
  publishOffer,
  resumeOffer,
  saveOffer,
} from '@/app/modules/offers/index.server'
import { transact } from '@/app/platform/context.server'
import { addDays } from '@/app/platform/clock'
import { createOfferWorld, now, place, type OfferWorld } from './offer-world'
import { complete, publishOneOffer } from './published-offer'

let world: OfferWorld
beforeAll(async () => {
  world = await createOfferWorld()
})
afterAll(() => world.drop())

const publishedOffer = () => publishOneOffer(world)

describe('writing an offer', () => {
  it('keeps everything it says, at the workplace of its establishment', async () => {
    const { ctx, draft, establishmentId } = await world.recruiter()
    const jobOfferId = await createOffer({ ctx, input: draft(complete) })
    const offer = await getOwnOffer({ ctx, input: { jobOfferId } })
    expect(offer).toMatchObject({
      id: jobOfferId,
      establishmentId,
      establishmentStatus: 'confirmed',
      status: 'draft',
      title: 'Préparateur de commandes',
      workplaceLabel: place.name,
      skillLabels: { 100: { label: 'Préparer une commande' }, 200: { kind: 'certificate' } },
    })
    expect(offer.offer).toEqual({ ...draft(complete), occupationCode: 'N1103' })
    expect(await world.act((tx) => findOfferCriteria(tx, jobOfferId))).toEqual({
      occupation: 'N1103',
      skills: [
        { code: 100, importance: 3, indispensable: true },
        { code: 101, importance: 2, indispensable: false },
      ],
      licences: [{ code: 'B', indispensable: false }],
      certificates: [{ code: 200, indispensable: false }],
      languages: [{ code: 'fr', level: 'A2', indispensable: false }],
      contract: 'permanent',
      slots: 1,
      startsOn: null,
      experienceMonths: null,
      workplaceCell: place.cell,
      pool: null,
    })
  })

  it('takes a bare draft, which has nothing to compare yet', async () => {
    const { ctx, draft } = await world.recruiter('pending')
    const jobOfferId = await createOffer({ ctx, input: draft() })
    expect(await world.act((tx) => findOfferCriteria(tx, jobOfferId))).toBeNull()
    await saveOffer({ ctx, input: { jobOfferId, offer: draft({ skills: '100' }) } })
    expect((await getOwnOffer({ ctx, input: { jobOfferId } })).offer.skills).toHaveLength(1)
  })

  it('refuses codes the vocabulary does not know, each beside its field', async () => {
    const { ctx, draft } = await world.recruiter()
    const attempt = (form: Record<string, string | string[]>) => createOffer({ ctx, input: draft(form) })
    await expect(
      attempt({ skills: ['100', '999'], certificates: ['101'], jobTitleCode: '999' }),
    ).rejects.toMatchObject({
      code: 'invalid',
      fields: {
        skills: [expect.stringContaining('999')],
        certificates: [expect.stringContaining('101')],
        jobTitleCode: [expect.any(String)],
      },
    })
    await expect(attempt({ skills: '200' })).rejects.toMatchObject({
      fields: { skills: [expect.any(String)] },
    })
    await expect(attempt({ occupationCode: 'Z9999' })).rejects.toMatchObject({ code: 'invalid' })
    expect((await listOwnOffers({ ctx })).total).toBe(0)
  })

  it('keeps a published offer complete', async () => {
    const { ctx, draft, jobOfferId } = await publishedOffer()
    await expect(
      saveOffer({ ctx, input: { jobOfferId, offer: draft({ ...complete, contract: '' }) } }),
    ).rejects.toMatchObject({ code: 'invalid', fields: { contract: [expect.any(String)] } })
    await saveOffer({ ctx, input: { jobOfferId, offer: draft({ ...complete, openings: '4', skills: [] }) } })
    expect(await getOwnOffer({ ctx, input: { jobOfferId } })).toMatchObject({
      status: 'published',
      offer: { openings: 4, skills: [] },
    })
  })

  it('keeps the establishment of an offer, and a closed offer as it is', async () => {
    const { ctx, draft, jobOfferId, input } = await publishedOffer()
    const other = await world.recruiter()
    await expect(
      saveOffer({ ctx, input: { jobOfferId, offer: other.draft(complete) } }),
    ).rejects.toMatchObject({ fields: { establishmentId: [expect.any(String)] } })
    await transact(ctx, (tx, inner) => markOfferClosed(tx, inner, input.jobOfferId))
    await expect(saveOffer({ ctx, input: { jobOfferId, offer: draft(complete) } })).rejects.toMatchObject({
      code: 'conflict',
    })
  })
})

describe('publishing', () => {
  it('dates the first publication, and lists the offer to caseworkers', async () => {
    const { ctx, input } = await publishedOffer()
    const caseworker = await world.caseworker()
    expect(await getOffer({ ctx: caseworker, input })).toMatchObject({
      status: 'published',
      publishedAt: now,
    })
    const { rows } = await listPublishedOffers({ ctx: caseworker })
    expect(rows.map(({ id }) => id)).toContain(input.jobOfferId)
    await pauseOffer({ ctx, input })
    const later = { ...ctx, clock: { now: () => addDays(now, 1) } }
    await resumeOffer({ ctx: later, input })
    expect(await getOwnOffer({ ctx, input })).toMatchObject({ publishedAt: now, updatedAt: addDays(now, 1) })
    const audit =
      await world.owner`select action from audit_entries where subject_id = ${input.jobOfferId} order by id`
    expect(audit.map((entry) => String(entry['action']))).toEqual([
      'offer.created',
      'offer.published',
      'offer.paused',
      'offer.published',
    ])
  })

  it.each(['pending', 'rejected'] as const)('waits for the establishment: %s', async (status) => {
    const { ctx, draft } = await world.recruiter(status)
    const jobOfferId = await createOffer({ ctx, input: draft(complete) })
    await expect(publishOffer({ ctx, input: { jobOfferId } })).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('tells what is missing, field by field', async () => {
    const { ctx, draft } = await world.recruiter()
    const jobOfferId = await createOffer({ ctx, input: draft() })
    await expect(publishOffer({ ctx, input: { jobOfferId } })).rejects.toMatchObject({
      code: 'invalid',
      fields: { jobTitleCode: [expect.any(String)], contract: [expect.any(String)] },
    })
  })

  it('is judged anew when an offer is resumed', async () => {
    const { ctx, input } = await publishedOffer()
    await pauseOffer({ ctx, input })
    const later = { ...ctx, clock: { now: () => addDays(now, 60) } }
    await expect(resumeOffer({ ctx: later, input })).rejects.toMatchObject({
      code: 'invalid',
      fields: { deadline: [expect.any(String)] },
    })
  })
})

it('is described in French, without what it does not say', async () => {
  const { ctx, jobOfferId } = await publishedOffer()
  const { facts, title } = await transact(ctx, (tx, inner) => describeOffer(tx, inner, jobOfferId))
  expect(title).toBe('Préparateur de commandes')
  expect(Object.fromEntries(facts.map(({ term, details }) => [term, details]))).toEqual({
    Contrat: 'CDI',
    'Lieu de travail': 'Hautepierre',
    'Salaire brut': '12,50\u00a0€ de l’heure',
    Horaires: 'matin\u00a0: lundi',
    'Date limite de l’offre': '31\u00a0décembre\u00a02026',
    'Nombre de postes': '1',
    Compétences: 'Préparer une commande (indispensable) · Stocks',
    Certificats: 'CACES 1',
    Permis: 'B',
    Langues: 'français, phrases simples',
  })
})
