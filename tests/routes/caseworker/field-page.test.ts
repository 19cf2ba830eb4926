import { afterAll, beforeAll, expect, it } from 'vitest'
import { caseworkerOfOrganisation } from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { startTestPortal, type TestPortal, type Visitor } from '../../setup/portal'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'

let test: TestDatabase
let portal: TestPortal
let caseworker: Visitor
let pool: string
const path = '/conseil/habitants/terrain'

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  pool = await stage(test.database, stagePool)
  const { accountId } = await stage(test.database, (tx) => caseworkerOfOrganisation(tx))
  caseworker = await portal.visit(accountId)
})
afterAll(async () => {
  await portal.close()
  await test.drop()
})

it('makes one person who agreed once, however often and however closely it is sent, without a script', async () => {
  const page = await (await caseworker.get(path)).text()
  const read = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`, 'u').exec(page)?.[1] ?? ''
  const registrationKey = read('registrationKey')
  const fields = {
    registrationKey,
    givenName: 'Ilse',
    familyName: 'Zorngeist',
    phone: '',
    pools: pool,
    comprehension: 'no',
    noticeVersion: read('noticeVersion'),
    channel: 'in_person',
    language: 'fr',
    agree: 'on',
  }
  const wrong = await caseworker.post(path, { ...fields, comprehension: 'yes' })
  expect([wrong.status, (await wrong.text()).includes(registrationKey)]).toEqual([422, true])
  const sent = await Promise.all([1, 2, 3].map(() => caseworker.post(path, fields)))
  expect(sent.map(({ status }) => status)).toEqual([302, 302, 302])
  const [made] = await test.owner`
    select (select count(*)::int from residents) as people, (select count(*)::int from consents) as consents`
  expect(made).toEqual({ people: 1, consents: 1 })
  const confirmed = await (await caseworker.get(`${path}?cle=${registrationKey}`)).text()
  expect(confirmed).toContain('C’est enregistré')
  // A late try after she has left is no new agreement.
  await test.owner`update consents set withdrawn_at = now()`
  expect((await caseworker.post(path, fields)).status).toBe(302)
  const [standing] = await test.owner`select count(*)::int as n from consents where withdrawn_at is null`
  expect(standing).toEqual({ n: 0 })
})
