import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  findOfferCriteria,
  getOffer,
  importFranceTravailOffers,
  listPublishedOffers,
} from '@/app/modules/offers/index.server'
import { isValidSiret } from '@/app/modules/accounts/shared'
import type { JobOfferId } from '@/drizzle/ids'
import { createOfferWorld, type OfferWorld } from './offer-world'

let world: OfferWorld
beforeAll(async () => {
  world = await createOfferWorld()
})
afterAll(() => world.drop())

const raw = {
  id: '123ABCD',
  dateCreation: '2025-05-20T10:00:00Z',
  romeCode: 'N1103',
  appellationlibelle: 'Préparateur de Commandes',
  typeContrat: 'CDI',
  natureContrat: 'Contrat travail',
  lieuTravail: { libelle: '67 - STRASBOURG', latitude: 48.58, longitude: 7.75, commune: '67482' },
  competences: [
    { code: '100', libelle: 'a', exigence: 'E' },
    { code: '200', libelle: 'b', exigence: 'S' },
    { code: '999999', libelle: 'c', exigence: 'S' },
  ],
  qualitesProfessionnelles: [
    { libelle: "Faire preuve d'autonomie" },
    { libelle: 'Travailler en équipe' },
    { libelle: 'X' },
  ],
  salaire: { libelle: 'Horaire de 11.88 Euros' },
}
const load = (...offers: unknown[]) =>
  importFranceTravailOffers({ ctx: world.system, input: { file: offers } })

async function idOf(sourceId: string): Promise<JobOfferId> {
  const [row] = await world.owner<{ id: JobOfferId }[]>`
    select id from job_offers where source_reference = ${`france-travail:${sourceId}`}`
  if (!row) throw new Error(`no offer ${sourceId}`)
  return row.id
}

describe('an import', () => {
  it('publishes an offer with all that the vocabulary knows of it, and lists the rest', async () => {
    const result = await load(raw)
    expect(result).toMatchObject({ imported: 1, updated: 0, keptClosed: 0, refused: [] })
    expect(result.notes.map(({ kind, field, value, offerId }) => [offerId, kind, field, value])).toEqual([
      ['123ABCD', 'unknown_code', 'competences[].code', '999999'],
      ['123ABCD', 'unknown_code', 'qualitesProfessionnelles[2].libelle', 'X'],
    ])
    const jobOfferId = await idOf('123ABCD')
    expect(await getOffer({ ctx: await world.caseworker(), input: { jobOfferId } })).toMatchObject({
      title: 'Préparateur de commandes',
      status: 'published',
      establishmentName: 'Offres France Travail',
      establishmentStatus: 'confirmed',
      workplaceLabel: '67 - STRASBOURG',
      publishedAt: new Date('2025-05-20T10:00:00Z'),
      offer: { jobTitleCode: 11, hourlyPayMin: 11.88, certificates: [{ code: 200, indispensable: false }] },
    })
    const criteria = await world.act((tx) => findOfferCriteria(tx, jobOfferId))
    expect(criteria?.skills).toEqual([
      { code: 100, importance: 3, indispensable: false },
      { code: 102, importance: 2, indispensable: false },
      { code: 300465, importance: 2, indispensable: false },
    ])
    expect(criteria?.workplaceCell).toMatch(/^89[0-9a-f]{13}$/u)
  })

  it('done twice makes one offer, its places and its establishment', async () => {
    const again = { ...raw, id: 'TWICE', nombrePostes: 2 }
    expect(await load(again, { ...raw, id: 'OTHER' })).toMatchObject({ imported: 2, updated: 0 })
    expect(await load({ ...again, nombrePostes: 3, competences: [] })).toMatchObject({
      imported: 0,
      updated: 1,
    })
    const criteria = await world.act(async (tx) => findOfferCriteria(tx, await idOf('TWICE')))
    expect(criteria?.skills.map(({ code }) => code)).toEqual([102, 300465])
    const [counts] = await world.owner`
      select (select openings from job_offers where source_reference = 'france-travail:TWICE') as openings,
        (select count(*)::int from workplaces) as workplaces,
        (select count(*)::int from establishments) as establishments,
        (select count(*)::int from accounts where role = 'employer') as employers,
        (select count(*)::int from identity.email_addresses e join accounts a on a.id = e.account_id where a.role = 'employer') as addresses`
    expect(counts).toEqual({ openings: 3, workplaces: 1, establishments: 1, employers: 1, addresses: 0 })
  })

  it('at the same time as another makes one establishment', async () => {
    const other = await createOfferWorld()
    try {
      const results = await Promise.all(
        [1, 2, 3].map((number) =>
          importFranceTravailOffers({
            ctx: other.system,
            input: {
              file: {
                resultats: [
                  { ...raw, id: 'SAME' },
                  { ...raw, id: `N${number}` },
                ],
              },
            },
          }),
        ),
      )
      expect(results.map(({ imported }) => imported).sort()).toEqual([1, 1, 2])
      const [counts] = await other.owner`
        select (select count(*)::int from job_offers) as offers, (select count(*)::int from establishments) as establishments`
      expect(counts).toEqual({ offers: 4, establishments: 1 })
    } finally {
      await other.drop()
    }
  })

  it('does not open again what was closed here', async () => {
    await load({ ...raw, id: 'CLOSED' })
    await world.owner`update job_offers set status = 'closed' where source_reference = 'france-travail:CLOSED'`
    expect(await load({ ...raw, id: 'CLOSED' })).toMatchObject({ imported: 0, updated: 0, keptClosed: 1 })
  })

  it('refuses, with reasons, what cannot be an offer, and goes on', async () => {
    const { imported, refused } = await load(
      { ...raw, id: 'Z', romeCode: 'Z9999' },
      { ...raw, id: 'NOROME', romeCode: undefined },
      { ...raw, id: 'FRA', typeContrat: 'FRA' },
      { ...raw, id: undefined },
      'text',
      null,
      { ...raw, id: 'FINE' },
    )
    expect(imported).toBe(1)
    expect(refused.map(({ id }) => id)).toEqual(['Z', 'NOROME', 'FRA', 'n° 4', 'n° 5', 'n° 6'])
    expect(refused[0]?.reasons).toEqual([expect.stringContaining('Z9999')])
    expect(refused[2]?.reasons).toEqual([expect.stringContaining('contrat')])
    for (const { reasons } of refused) expect(reasons).not.toEqual([])
  })

  it('keeps the most important of too many skills', async () => {
    const codes = Array.from({ length: 40 }, (_, index) => 5000 + index)
    await world.owner`insert into skills (code, kind, label) select c, 'hardSkill', 'S' || c from unnest(${codes}::int[]) c`
    const competences = codes.map((code, index) => ({ code: String(code), exigence: index < 10 ? 'S' : 'E' }))
    const { imported, notes } = await load({ ...raw, id: 'MANY', competences, qualitesProfessionnelles: [] })
    expect(imported).toBe(1)
    expect(notes.filter(({ kind }) => kind === 'over_limit')).toHaveLength(10)
    const criteria = await world.act(async (tx) => findOfferCriteria(tx, await idOf('MANY')))
    expect(criteria?.skills.map(({ importance }) => importance)).toEqual(Array.from({ length: 30 }, () => 3))
  })

  it('refuses another file, and another actor', async () => {
    for (const file of [{}, 'text', null, { resultats: 'x' }]) {
      await expect(
        Promise.resolve().then(() => importFranceTravailOffers({ ctx: world.system, input: { file } })),
      ).rejects.toMatchObject({ code: 'invalid' })
    }
    const ctx = await world.caseworker()
    expect(() => importFranceTravailOffers({ ctx, input: { file: [] } })).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    )
    expect(
      (await listPublishedOffers({ ctx })).rows.every(({ sourceReference }) => sourceReference !== null),
    ).toBe(true)
  })

  it('stands under a number that is one', async () => {
    const rows = await world.owner<{ siret: string }[]>`select siret from establishments`
    expect(rows.map(({ siret }) => isValidSiret(siret))).toEqual([true])
  })
})
