import { afterAll, beforeAll, expect, it } from 'vitest'
import { allIdentities } from '@/tests/setup/identities'
import type { ResidentId } from '@/drizzle/ids'
import { getWeights, proposeWeights, replayWeights } from '@/app/modules/matching/index.server'
import { openFrozenPool } from '@/app/platform/frozen-pool.server'
import { builtInWeights, parseWeights } from '@/search/scoring/weights'
import {
  coordinatorOfOrganisation,
  publishedOffer,
  visibleResident,
  type StagedCoordinator,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../setup/context'
import { createTestDatabase, type TestDatabase } from '../setup/database'
import { startTestPortal, type TestPortal, type Visitor } from '../setup/portal'
import { loadVocabulary, stage, stagePool } from '../setup/stage'

let test: TestDatabase
let portal: TestPortal
let coordinator: StagedCoordinator
let visitor: Visitor
const version = '2027-1'
const path = `/coordination/bareme/${version}`

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  coordinator = await stage(test.database, async (tx) => {
    const pool = await stagePool(tx)
    await publishedOffer(tx, { slots: null, contract: null })
    for (let n = 0; n < 6; n++) await visibleResident(tx, { poolIds: [pool] })
    return coordinatorOfOrganisation(tx)
  })
  visitor = await portal.visit(coordinator.accountId)
  const points = { skills: 5, occupation: 5, mobility: 85, experience: 5 }
  await proposeWeights({
    ctx: createTestContext({ database: test.database }),
    input: { weights: parseWeights({ ...builtInWeights, version, points }) },
  })
})

afterAll(async () => {
  await portal.close()
  await test.drop()
})

const read = async (address: string) => (await visitor.get(address)).text()

it('offers no adoption before a replay, whatever the address asks', async () => {
  for (const address of [path, `${path}?adopter`]) {
    const page = await read(address)
    expect(page).toContain('n’a pas été rejouée')
    expect(page).not.toContain('name="replayId"')
  }
  const response = await visitor.post(path, { replayId: '' })
  expect([response.status, await response.text()]).toEqual([
    409,
    expect.stringContaining('n’a pas été rejouée'),
  ])
})

it('shows what changes without a name, asks once, and adopts', async () => {
  const ctx = createTestContext({ database: test.database })
  const pool = await openFrozenPool(ctx)
  await replayWeights({ ctx, input: { version, days: 90, pool } })
  await pool.close()

  const page = await read(path)
  expect(page).toContain('85\u00a0points sur 100')
  expect(page).toContain('Inégalité d’exposition')
  const people = await test.owner<
    { id: string; resident_id: ResidentId }[]
  >`select id, resident_id from profiles`
  const known = await allIdentities(test)
  expect(people.length).toBe(6)
  for (const { id, resident_id } of people) {
    for (const secret of [id, resident_id, known.get(resident_id)?.familyName ?? 'missing']) {
      expect(page).not.toContain(secret)
    }
  }

  expect(await read(`${path}?adopter`)).toContain('Dès la prochaine liste')
  const { replay } = await getWeights({
    ctx: createTestContext({ database: test.database, actor: coordinator.actor }),
    input: { version },
  })
  const fields = { replayId: replay?.id ?? '' }
  const adopted = await visitor.post(`${path}?adopter`, fields)
  expect([adopted.status, adopted.headers.get('Location')]).toEqual([302, '/coordination/bareme'])
  expect(await read('/coordination/bareme')).toContain(`Version ${version}, en service depuis`)
  expect((await visitor.post(path, fields)).status).toBe(409)
})

it.each(['inconnue', '%00', "1' or '1'='1"])('does not know the version %s', async (name) => {
  const address = `/coordination/bareme/${encodeURIComponent(name).replace('%2500', '%00')}`
  expect((await visitor.get(address)).status).toBe(404)
  expect((await visitor.post(address, { replayId: 'x' })).status).toBe(404)
})
