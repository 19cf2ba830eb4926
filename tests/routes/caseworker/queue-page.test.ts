import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  awaitingResidentIntroduction,
  requestedIntroduction,
  type StagedIntroduction,
} from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { startTestPortal, type TestPortal, type Visitor } from '../../setup/portal'
import { loadVocabulary, stage } from '../../setup/stage'

let test: TestDatabase
let portal: TestPortal
let asked: StagedIntroduction
let silent: StagedIntroduction
let caseworker: Visitor

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  asked = await stage(test.database, (tx) => requestedIntroduction(tx))
  silent = await stage(test.database, (tx) => awaitingResidentIntroduction(tx, { agreed: false }))
  caseworker = await portal.visit(asked.caseworker.accountId)
})
afterAll(async () => {
  await portal.close()
  await test.drop()
})

const page = async (visitor: Visitor, path: string) => (await visitor.get(path)).text()

it('shows after an action, without a script, the button that takes it back, and comes back to the same filters', async () => {
  const fields = { intent: 'start_review', introductionId: asked.introductionId }
  const answer = await caseworker.post('/conseil?index&vue=a-traiter&suivi=personne&retard=non', fields)
  expect([answer.status, answer.headers.get('Location')]).toEqual([302, '/conseil?suivi=personne'])
  const html = await page(caseworker, '/conseil')
  expect(html).toContain('va être prise en charge')
  const batchId = /name="batchId" value="([0-9a-f-]{36})"/u.exec(html)?.[1] ?? ''
  expect((await caseworker.post('/conseil?index', { intent: 'undo', batchId })).status).toBe(302)
  expect(await page(caseworker, '/conseil')).not.toContain('va être prise en charge')
  expect((await caseworker.post('/conseil?index', { intent: 'undo', batchId })).status).toBe(409)
})

it('answers what cannot be with its reason: nothing ticked, no agreement, no reason, no colleague', async () => {
  const press = (fields: Record<string, string>) => caseworker.post('/conseil?index&vue=reponses', fields)
  const { introductionId } = silent
  const nothing = await press({ intent: 'approve' })
  expect([nothing.status, (await nothing.text()).includes('Cochez au moins une')]).toEqual([422, true])
  const early = await press({ intent: 'approve', introductionId })
  expect([early.status, (await early.text()).includes('Enregistrez d’abord l’accord')]).toEqual([409, true])
  expect((await press({ intent: 'refuse', introductionId })).status).toBe(422)
  expect((await press({ intent: 'hand_over', introductionId, toId: '' })).status).toBe(422)
  expect((await press({ intent: 'elsewhere', introductionId })).status).toBe(404)
})

it('is no other role’s to decide', async () => {
  const employer = await portal.visit(asked.employer.accountId)
  const fields = { intent: 'start_review', introductionId: asked.introductionId }
  expect((await employer.post('/conseil?index', fields)).status).toBe(403)
})

it('keeps a view and shows it to its owner alone', async () => {
  const saved = await caseworker.post('/conseil?index&retard=oui', {
    intent: 'save_view',
    name: 'Ce qui traîne',
    query: 'retard=oui',
  })
  expect(saved.status).toBe(302)
  expect(await page(caseworker, '/conseil')).toContain('Ce qui traîne')
  const colleague = await portal.visit(silent.caseworker.accountId)
  expect(await page(colleague, '/conseil')).not.toContain('Ce qui traîne')
})

it('hands an introduction over from its page, and shows both what was said', async () => {
  const path = `/conseil/mises-en-relation/${asked.introductionId}`
  const note = 'Elle attend un appel avant midi'
  const given = await caseworker.post(path, { intent: 'hand_over', toId: silent.caseworker.accountId, note })
  expect(given.status).toBe(302)
  const receiver = await portal.visit(silent.caseworker.accountId)
  for (const reader of [caseworker, receiver]) expect(await page(reader, path)).toContain(note)
  expect(await page(receiver, '/conseil?suivi=moi')).toContain(asked.introductionId)
  expect(await page(caseworker, '/conseil?suivi=moi')).not.toContain(
    `/mises-en-relation/${asked.introductionId}`,
  )
})
