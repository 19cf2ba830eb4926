import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { system } from '@/app/modules/access/shared'
import {
  findNeighbourhood,
  importNeighbourhoods,
  MalformedReleaseError,
} from '@/app/modules/reference/index.server'
import type { Position } from '@/app/modules/reference/neighbourhoods/contour'
import { withActor } from '@/drizzle/client.server'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/database'
import { collection, cronenbourg, hautepierre, square, writeContours } from './neighbourhood-files'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.drop())
beforeEach(async () => {
  await test.owner`truncate priority_neighbourhoods, neighbourhood_releases`
})

const load = async (content: unknown, name?: string) =>
  importNeighbourhoods({ database: test.database, file: await writeContours(content, name) })
const find = (point: Position) => withActor(test.database, system, (tx) => findNeighbourhood(tx, point))

async function readRows() {
  return [
    ...(await test.owner<{ row: string }[]>`
      select concat(t.xmin, ' ', t::text) as row from priority_neighbourhoods t order by row`),
    ...(await test.owner<{ row: string }[]>`
      select concat(t.xmin, ' ', t::text) as row from neighbourhood_releases t order by row`),
  ]
}

it('loads the contours of a file, holes left out and borders taken in', async () => {
  expect(await load(collection(hautepierre(), cronenbourg))).toEqual({
    changed: true,
    neighbourhoods: 2,
    changes: { inserted: 2, updated: 0, retired: 0, unchanged: 0 },
  })
  expect(await find([7.7, 48.6])).toBe('QN06710I')
  expect(await find([7.735, 48.585])).toBe('QN06712I')
  expect(await find([7.745, 48.595])).toBeNull()
  expect(await find([7.74, 48.595])).toBe('QN06712I')
  // The border of both.
  expect(await find([7.73, 48.6])).toBe('QN06710I')
  expect(await find([7.6, 48.6])).toBeNull()
})

it('writes nothing for the same file, and brings the rows to a newer one', async () => {
  await load(collection(hautepierre(), cronenbourg))
  const before = await readRows()
  expect(await load(collection(hautepierre(), cronenbourg))).toEqual({
    changed: false,
    neighbourhoods: 2,
    changes: null,
  })
  expect(await readRows()).toEqual(before)

  const moved = hautepierre([[square([7.5, 48.5])]])
  expect((await load(collection(moved))).changes).toEqual({
    inserted: 0,
    updated: 1,
    retired: 1,
    unchanged: 0,
  })
  expect(await find([7.7, 48.6])).toBeNull()
  expect(await find([7.51, 48.51])).toBe('QN06710I')
  expect(await find([7.735, 48.585])).toBeNull()

  // Back to the first: it is not the one that stands any more.
  expect(await load(collection(hautepierre(), cronenbourg))).toMatchObject({ changed: true })
  expect(await find([7.735, 48.585])).toBe('QN06712I')
})

const edge = square([7.69, 48.58])
const [first, second, third, fourth] = edge
const swapped = edge.map(([longitude, latitude]) => [latitude, longitude])
const lambert = edge.map(([x, y]) => [1_050_000 + x * 100, 6_840_000 + y * 100])
const withProperties = (properties: Record<string, unknown>) => ({ ...hautepierre(), properties })

const refusals: [what: string, content: unknown, reason: string][] = [
  ['is not JSON', '<kml/>', 'ce n’est pas une collection GeoJSON'],
  ['holds one feature outside of a collection', hautepierre(), 'ce n’est pas une collection GeoJSON'],
  ['holds nothing', collection(), 'ce n’est pas une collection GeoJSON'],
  ['has an open ring', collection(hautepierre([[edge.slice(0, -1)]])), 'le bord n’est pas fermé'],
  [
    'has a ring of two points',
    collection(hautepierre([[[first, second, second, first]]])),
    'n’a que 2\u00a0points distincts',
  ],
  ['has a ring without points', collection(hautepierre([[[]]])), 'le bord n’a aucun point'],
  ['has a polygon without rings', collection(hautepierre([[]])), 'le contour est vide'],
  ['has a contour without polygons', collection(hautepierre([])), 'son contour est vide'],
  [
    'has a ring that crosses itself',
    collection(hautepierre([[[first, third, second, fourth, first]]])),
    'le contour se recoupe',
  ],
  [
    'has a hole outside of its outline',
    collection(hautepierre([[edge, square([7.5, 48.5], 0.01)]])),
    'le trou 1 sort du contour',
  ],
  [
    'has a hole across its outline',
    collection(hautepierre([[edge, square([7.72, 48.59], 0.02)]])),
    'le contour se recoupe',
  ],
  ['has an open hole', collection(hautepierre([[edge, edge.slice(1)]])), 'le trou 1 n’est pas fermé'],
  [
    'gives the latitude first',
    collection(hautepierre([[swapped]])),
    'donnent la latitude avant la longitude',
  ],
  ['is in Lambert-93', collection(hautepierre([[lambert]])), 'une autre projection, telle que Lambert-93'],
  [
    'says that it is in another system',
    {
      ...collection(hautepierre()),
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::2154' } },
    },
    'les coordonnées sont en urn:ogc:def:crs:EPSG::2154',
  ],
  ['is of another country', collection(hautepierre([[square([13.4, 52.5])]])), 'ne sont pas en France'],
  ['names a neighbourhood twice', collection(hautepierre(), hautepierre()), 'QN06710I y est deux fois'],
  [
    'holds neighbourhoods of before 2024',
    collection(withProperties({ code_qp: 'QP067010', lib_qp: 'Hautepierre', insee_com: [] })),
    'son code (code_qp)',
  ],
  [
    'has a neighbourhood without name',
    collection(withProperties({ code_qp: 'QN06710I', insee_com: [] })),
    'son attribut lib_qp',
  ],
  [
    'holds a point',
    collection({ ...hautepierre(), geometry: { type: 'Point', coordinates: [7.7, 48.6] } }),
    'sa géométrie n’est pas un polygone',
  ],
]

describe('a file that cannot be trusted', () => {
  it.each(refusals)('is refused, with nothing changed, when it %s', async (_, content, reason) => {
    await load(collection(hautepierre(), cronenbourg))
    const before = await readRows()
    const refusal: unknown = await load(content, 'faulty.geojson').catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(MalformedReleaseError)
    expect(String(refusal)).toContain('faulty.geojson\u00a0: ')
    expect(String(refusal)).toContain(reason)
    expect(await readRows()).toEqual(before)
  })

  it('is refused when it is not there', async () => {
    const outcome = importNeighbourhoods({ database: test.database, file: '/nulle/part.geojson' })
    await expect(outcome).rejects.toThrow('ce fichier n’existe pas ou ne peut pas être lu.')
  })
})

it('takes what rounding to four decimals made cross, and says so of more', async () => {
  const nick = (depth: number) => [
    [7.69, 48.58],
    [7.73, 48.58],
    [7.73, 48.62],
    [7.71, Number((48.58 - depth).toFixed(8))],
    [7.69, 48.62],
    [7.69, 48.58],
  ]
  await expect(load(collection(hautepierre([[nick(0.0001)]])))).resolves.toMatchObject({ changed: true })
  await expect(load(collection(hautepierre([[nick(0.0002)]])))).rejects.toThrow('se recoupe')
  // A file that gives more digits is held to them.
  await expect(load(collection(hautepierre([[nick(0.00010001)]])))).rejects.toThrow('se recoupe')
})
