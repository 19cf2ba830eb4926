import { afterAll, beforeAll, expect, it } from 'vitest'
import { approvedIntroduction, type StagedIntroduction } from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '../setup/database'
import { startTestPortal, type TestPortal } from '../setup/portal'
import { loadVocabulary, stage } from '../setup/stage'

let test: TestDatabase
let portal: TestPortal
let staged: StagedIntroduction

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  staged = await stage(test.database, (tx) => approvedIntroduction(tx))
})
afterAll(async () => {
  await portal.close()
  await test.drop()
})

it('lets a caseworker write down what an employer told by phone, one step after the other', async () => {
  const caseworker = await portal.visit(staged.caseworker.accountId)
  const path = `/conseil/mises-en-relation/${staged.introductionId}`
  const press = async (fields: Record<string, string>) => (await caseworker.post(path, fields)).status
  expect(await (await caseworker.get(path)).text()).toContain('value="met"')
  expect(await press({ intent: 'hired' })).toBe(409)
  expect(await press({ intent: 'met' })).toBe(302)
  expect(await press({ intent: 'not_hired' })).toBe(422)
  const page = await (await caseworker.get(path)).text()
  expect([page.includes('value="hired"'), page.includes('value="not_hired"')]).toEqual([true, true])
  expect(await press({ intent: 'not_hired', reason: 'position_filled' })).toBe(302)
  const [row] = await test.owner`select state, reason from introductions where id = ${staged.introductionId}`
  expect(row).toEqual({ state: 'not_hired', reason: 'position_filled' })
})
