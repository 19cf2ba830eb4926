import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { system } from '@/app/modules/access/shared'
import { importFranceTravailOffers, type FranceTravailImport } from '@/app/modules/offers/index.server'
import { importRome } from '@/app/modules/reference/index.server'
import { createTestContext } from '@/tests/setup/context'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/database'

/** Real offers and the official vocabulary are not shipped: a checkout without them beside it skips this, and says so. */
const place = '../shared/data'
const folder = resolve(import.meta.dirname, '../../..', place)
const absent = !existsSync(folder)
if (absent) process.stderr.write(`Skipped, ${place} is absent: real offers of France Travail\n`)

const files = [
  ['ardeche-07-2025-05.json', 87],
  ['data-metiers-2026-04.json', 74],
  ['reponse-complete-2024-07.json', 6],
] as const
const answerSchema = z.object({ resultats: z.array(z.record(z.string(), z.unknown())) })
const readAnswer = (file: string) =>
  answerSchema.parse(JSON.parse(readFileSync(resolve(folder, 'france-travail', file), 'utf8')))

describe.skipIf(absent)(
  `real offers of France Travail${absent ? `, skipped: ${place} is absent` : ''}`,
  () => {
    let test: TestDatabase
    const results: FranceTravailImport[] = []
    const load = (file: string) =>
      importFranceTravailOffers({
        ctx: createTestContext({ database: test.database, actor: system }),
        input: { file: readAnswer(file) },
      })

    beforeAll(async () => {
      test = await createTestDatabase()
      await importRome({ database: test.database, folder: resolve(folder, 'rome-v60') })
      for (const [file] of files) results.push(await load(file))
    }, 180_000)
    afterAll(() => test.drop())

    it('all come in, as often as they are imported', async () => {
      expect(results.map(({ imported }) => imported)).toEqual(files.map(([, count]) => count))
      expect(results.flatMap(({ refused }) => refused)).toEqual([])
      expect(await load(files[0][0])).toMatchObject({ imported: 0, updated: 87 })
      const [row] = await test.owner`
      select count(*)::int as offers, count(distinct source_reference)::int as sources,
        count(*) filter (where status <> 'published')::int as unpublished from job_offers`
      expect(row).toEqual({ offers: 167, sources: 167, unpublished: 0 })
    })

    it('have every coded competence in the offer or in the listing', async () => {
      const rows = await test.owner<{ id: string; codes: number[] }[]>`
      select substr(o.source_reference, 16) as id,
        array(select s.skill_code from job_offer_skills s where s.job_offer_id = o.id)
          || array(select (c->>'code')::int from jsonb_array_elements(o.certificates) c) as codes
      from job_offers o`
      const held = new Map(rows.map(({ id, codes }) => [id, new Set(codes.map(String))]))
      const listed = new Set(
        results.flatMap(({ notes }) => notes.map(({ offerId, value }) => `${offerId} ${value}`)),
      )
      const lost = files
        .flatMap(([file]) => readAnswer(file).resultats)
        .flatMap((offer) => {
          const id = String(offer['id'])
          const competences = z
            .array(z.object({ code: z.string().optional() }))
            .parse(offer['competences'] ?? [])
          return competences.flatMap(({ code }) =>
            code === undefined || held.get(id)?.has(code) || listed.has(`${id} ${code}`)
              ? []
              : [`${id} ${code}`],
          )
        })
      expect(lost).toEqual([])
    })

    it('know no field that the import has not heard of', () => {
      const kinds = results.flatMap(({ notes }) => notes.map(({ kind }) => kind))
      expect(kinds).not.toContain('unknown_field')
      expect(kinds.filter((kind) => kind === 'no_equivalent').length).toBeGreaterThan(500)
    })

    it('are paid within the law of their day, or their pay is left out and listed', async () => {
      const [pay] = await test.owner`
      select count(*) filter (where hourly_pay_min is not null)::int as paid,
        count(*) filter (where hourly_pay_min < 11.65 and contract <> 'apprenticeship')::int as under,
        max(hourly_pay_max)::float as most from job_offers`
      expect(pay).toMatchObject({ under: 0 })
      expect(Number(pay?.['most'])).toBeLessThan(100)
      const stated = files
        .flatMap(([file]) => readAnswer(file).resultats)
        .filter((offer) => z.object({ libelle: z.string() }).safeParse(offer['salaire']).success).length
      const leftOut = results
        .flatMap(({ notes }) => notes)
        .filter(({ kind, field }) => field === 'salaire.libelle' && kind !== 'no_equivalent').length
      expect(Number(pay?.['paid']) + leftOut).toBe(stated)
    })

    it('are held by the offer check for nothing, and each thing that asks for a reason does', async () => {
      expect(results.flatMap(({ held }) => held)).toEqual([])
      // Each was read by hand: trades named in English, and contracts of fewer than 24 hours a week.
      const found = await test.owner<{ rule: string; hits: number }[]>`
        select rule, count(*)::int as hits from offer_hits group by rule order by rule`
      expect(Object.fromEntries(found.map(({ rule, hits }) => [rule, hits]))).toEqual({
        'duration.part-time': 9,
        'foreign.title': 15,
      })
    })

    it('repeat no contact in the listing', () => {
      for (const { notes } of results) {
        for (const { kind, value } of notes) if (kind === 'withheld') expect(value).toBe('')
      }
    })
  },
)

/** Every path of the published description has its place in the table of the import. */
describe.skipIf(absent)('the description of the source', () => {
  it('names no field that the import would call unknown', async () => {
    const { mapFranceTravailOffer } =
      await import('@/app/modules/offers/france-travail/map-france-travail-offer')
    const text = readFileSync(resolve(folder, 'france-travail/openapi-offres-emploi-v2.json'), 'utf8')
    const schemas = descriptionSchema.parse(JSON.parse(text)).components.schemas
    const { notes } = mapFranceTravailOffer(exampleOf({ $ref: '#/components/schemas/Offre' }, schemas))
    expect(notes.filter(({ kind }) => kind === 'unknown_field')).toEqual([])
  })
})

interface Property {
  $ref?: string | undefined
  type?: string | undefined
  items?: Property | undefined
  properties?: Record<string, Property> | undefined
}
const propertySchema: z.ZodType<Property> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.string().optional(),
    items: propertySchema.optional(),
    properties: z.record(z.string(), propertySchema).optional(),
  }),
)
const descriptionSchema = z.object({
  components: z.object({ schemas: z.record(z.string(), propertySchema) }),
})

/** A value with every field that a schema names. */
function exampleOf(property: Property, schemas: Record<string, Property>): unknown {
  const name = property.$ref?.split('/').at(-1)
  if (name !== undefined) return exampleOf(schemas[name] ?? {}, schemas)
  if (property.items) return [exampleOf(property.items, schemas)]
  if (property.properties) {
    return Object.fromEntries(
      Object.entries(property.properties).map(([key, value]) => [key, exampleOf(value, schemas)]),
    )
  }
  return property.type === 'number' || property.type === 'integer'
    ? 1
    : property.type === 'boolean'
      ? true
      : 'x'
}
