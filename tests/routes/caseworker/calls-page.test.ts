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
  expect(await page('/conseil/veille?objet=agenda')).toContain(
    'Ses disponibilités n’ont pas été confirmées depuis le',
  )
  const press = (fields: Record<string, string>) => caseworker.post('/conseil/appels?suivi=tous', fields)
  expect(
    (await press({ intent: 'log_contact', residentId, channel: 'phone', outcome: 'asleep' })).status,
  ).toBe(422)
  expect(
    (await press({ intent: 'log_contact', residentId: 'x', channel: 'phone', outcome: 'reached' })).status,
  ).toBe(404)
  const logged = await press({ intent: 'confirm', channel: 'phone', residentId })
  expect([logged.status, logged.headers.get('Location')]).toEqual([302, '/conseil/appels?suivi=tous'])
  expect(await page('/conseil/appels')).not.toContain('tel:+33639981234')
  const [row] = await test.owner`
    select confirmed_at > now() - interval '1 minute' as fresh, outcome from profiles
    join contact_attempts using (resident_id) where resident_id = ${residentId}`
  expect(row).toEqual({ fresh: true, outcome: 'reached' })
})

it('shows what is due from us apart from who slips away, in the list and in a person’s reasons', async () => {
  await test.owner`insert into next_actions (resident_id, kind, due_on, set_by, set_at)
    select ${residentId}, 'call', now()::date - 1, lead_caseworker_id, now() from residents where id = ${residentId}`
  await test.owner`delete from contact_attempts`
  const [risk, agenda] = [await page('/conseil/veille'), await page('/conseil/veille?objet=agenda')]
  // Confirmed a moment ago, she no longer slips away.
  expect(risk).not.toContain(residentId)
  expect(agenda).toContain(`/conseil/habitants/${residentId}`)
  expect(agenda).toContain('Une action était prévue pour le')
  await test.owner`update profiles set updated_at = now() - interval '95 days', confirmed_at = null`
  await test.owner`update residents set created_at = now() - interval '95 days'`
  await test.owner`update consents set given_at = now() - interval '95 days'`
  const columns = (html: string) =>
    Array.from(html.matchAll(/data-label="([^"]+)"[^>]*>(.*?)<\/td>/gu), ([, header, cell]) => [
      header,
      cell?.includes('Une action') ? 'agenda' : cell?.includes('Aucune nouvelle') ? 'risk' : '',
    ])
  expect(columns(await page('/conseil/veille'))).toEqual([
    ['Signes', 'risk'],
    ['Aussi à faire', 'agenda'],
    ['Suivi par', ''],
  ])
  // The call list has both.
  const calls = await page('/conseil/appels')
  for (const text of ['Une action', 'Aucune nouvelle', 'Ses disponibilités']) expect(calls).toContain(text)
})

it('notes a visit in one tap, and offers nothing else of whoever has no telephone', async () => {
  await test.owner`update identity.identities set phone = null, phone_index = null`
  const card = await page('/conseil/appels?suivi=tous')
  expect(card).toContain('à aller voir')
  expect(card).not.toContain('Message laissé')
  const visit = { intent: 'log_contact', residentId, channel: 'visit', outcome: 'reached' }
  expect((await caseworker.post('/conseil/appels?suivi=tous', visit)).status).toBe(302)
  expect(await page(`/conseil/habitants/${residentId}`)).toContain('Nous nous sommes parlé, en visite')
})
