import { afterAll, beforeAll, expect, it } from 'vitest'
import { caseworkerOfOrganisation, residentWithoutEmail } from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { startTestPortal, type TestPortal, type Visitor } from '../../setup/portal'
import { loadVocabulary, stage } from '../../setup/stage'

let test: TestDatabase
let portal: TestPortal
let caseworker: Visitor
let residentId: string

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  const staged = await stage(test.database, async (tx) => {
    const me = await caseworkerOfOrganisation(tx)
    const identity = { phone: '+33639981234' }
    return { me, person: await residentWithoutEmail(tx, { caseworker: me, identity }) }
  })
  residentId = staged.person.residentId
  await test.owner`update profiles set updated_at = now() - interval '80 days', confirmed_at = null`
  caseworker = await portal.visit(staged.me.accountId)
})
afterAll(async () => {
  await portal.close()
  await test.drop()
})

const page = async (path: string) => (await caseworker.get(path)).text()

it('gives the number to press and, one tap later, what came of the call', async () => {
  const calls = await page('/conseil/appels')
  expect(calls).toContain('href="tel:+33639981234"')
  expect(calls).toContain('Ses disponibilités n’ont pas été confirmées depuis le')
  expect(await page('/conseil/veille')).toContain('Ses disponibilités n’ont pas été confirmées depuis le')
  const press = (fields: Record<string, string>) => caseworker.post('/conseil/appels?suivi=tous', fields)
  expect((await press({ intent: 'log_contact', residentId, outcome: 'asleep' })).status).toBe(422)
  expect((await press({ intent: 'log_contact', residentId: 'x', outcome: 'reached' })).status).toBe(404)
  const logged = await press({ intent: 'confirm', residentId })
  expect([logged.status, logged.headers.get('Location')]).toEqual([302, '/conseil/appels?suivi=tous'])
  expect(await page('/conseil/appels')).not.toContain('tel:+33639981234')
  const [row] = await test.owner`
    select confirmed_at > now() - interval '1 minute' as fresh, outcome from profiles
    join contact_attempts using (resident_id) where resident_id = ${residentId}`
  expect(row).toEqual({ fresh: true, outcome: 'reached' })
})
