import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { identityOf } from '@/tests/setup/identities'
import { createIndexLedger } from '@/app/modules/profiles/index.server'
import { systemClock } from '@/app/platform/clock'
import type { IndexLedger } from '@/search/index-ledger'
import {
  coordinatorOfOrganisation,
  visibleResident,
  type StagedResident,
} from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '../setup/database'
import { startTestPortal, type TestPortal, type Visitor } from '../setup/portal'
import { loadVocabulary, stage, stagePool } from '../setup/stage'

let test: TestDatabase
let portal: TestPortal
let coordinator: Visitor
let resident: StagedResident
let ledger: IndexLedger
const path = '/coordination/moteur'
const mark = { identity: 'i', version: 'v', position: '1@2026-01-05T08:00:00Z' }

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  const staged = await stage(test.database, async (tx) => ({
    coordinator: await coordinatorOfOrganisation(tx),
    resident: await visibleResident(tx, { poolIds: [await stagePool(tx)] }),
  }))
  coordinator = await portal.visit(staged.coordinator.accountId)
  resident = staged.resident
  ledger = createIndexLedger(test.database, systemClock)
})
afterAll(async () => {
  await portal.close()
  await test.drop()
})
beforeEach(() => test.owner`truncate search_index_marks, search_index_failures, search_dead_letters`)

const read = async () => (await coordinator.get(path)).text()
const reject = () =>
  ledger.waitTurn('profiles', (turn) =>
    turn.save(mark, { taken: [], rejected: [{ profileId: resident.profileId, code: 'payload_too_large' }] }),
  )

describe('the page of the search index', () => {
  it('says that there is none', async () => {
    const page = await read()
    expect(page).toContain('Aucun index à suivre')
    expect(page).toContain('Aucun profil refusé')
    expect(page).not.toContain('Réessayer')
  })

  it('says that it follows, and that it no longer does', async () => {
    await ledger.waitTurn('profiles', (turn) => turn.save(mark))
    expect(await read()).toContain('L’index suit la base')
    await test.owner`update search_index_marks set checked_at = now() - interval '2 minutes'`
    expect(await read()).toContain('L’index n’est plus suivi')
  })

  it('says what is wrong, until it no longer is', async () => {
    await ledger.reportFailure('profiles', { reason: 'refused_key', code: 'invalid_api_key' })
    const page = await read()
    expect(page).toContain('refuse la clé de ce portail')
    expect(page).toContain('Rien n’est perdu')
    await ledger.waitTurn('profiles', (turn) => turn.save(mark))
    expect(await read()).toContain('L’index suit la base')
  })

  it('lists a refused profile by a reference and a reason, and tells nothing else of it', async () => {
    await reject()
    const page = await read()
    expect(page).toMatch(/[0-9A-Z]{3}-[0-9A-Z]{3}/u)
    expect(page).toContain('Trop volumineux pour le moteur')
    const { givenName, familyName } = await identityOf(test, resident.residentId)
    const hidden = [resident.profileId, resident.residentId, givenName, familyName]
    expect(hidden).toHaveLength(4)
    for (const text of hidden) expect(page).not.toContain(text)
  })

  it('sends refused profiles again, as if they had just changed', async () => {
    await reject()
    await test.owner`truncate search_outbox`
    const answer = await coordinator.post(path)
    expect(answer.status).toBe(302)
    expect(await test.owner`select profile_id from search_outbox`).toEqual([
      { profile_id: resident.profileId },
    ])
    const page = await (await coordinator.get(answer.headers.get('Location') ?? '')).text()
    expect(page).toContain('renvoyés au moteur')
    expect(await test.owner`select details from audit_entries where action = 'search_index.retried'`).toEqual(
      [{ details: { profiles: 1 } }],
    )
  })
})
