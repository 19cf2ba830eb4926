import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sealingKey } from '@/app/modules/outreach/index.server'
import { eraseResident } from '@/app/modules/rights/index.server'
import { sealForm } from '@/app/ui/outreach/field/seal-form'
import { newId, type AccountId, type OrganisationId, type ResidentId } from '@/drizzle/ids'
import { caseworkerOfOrganisation, plannedEvent } from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { startTestPortal, type TestPortal, type Visitor } from '../../setup/portal'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'

let test: TestDatabase
let portal: TestPortal
let caseworker: Visitor
let pool: string
let accountId: AccountId
let organisationId: OrganisationId
const path = '/conseil/habitants/terrain'

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  pool = await stage(test.database, stagePool)
  ;({ accountId, organisationId } = await stage(test.database, (tx) => caseworkerOfOrganisation(tx)))
  caseworker = await portal.visit(accountId)
})
afterAll(async () => {
  await portal.close()
  await test.drop()
})

/** A fresh form of the page, and all that it takes to be sent. */
async function openForm(person: Record<string, string> = {}) {
  const page = await (await caseworker.get(path)).text()
  const read = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`, 'u').exec(page)?.[1] ?? ''
  return {
    registrationKey: read('registrationKey'),
    givenName: 'Ilse',
    familyName: 'Zorngeist',
    phone: '',
    email: '',
    pools: pool,
    comprehension: 'no',
    noticeVersion: read('noticeVersion'),
    channel: 'in_person',
    language: 'fr',
    agree: 'on',
    ...person,
  }
}

const countPeople = async () => {
  const [row] = await test.owner<{ people: number; consents: number }[]>`
    select (select count(*)::int from residents) as people, (select count(*)::int from consents) as consents`
  return row
}

it('makes one person who agreed once, however often and however closely it is sent, without a script', async () => {
  const fields = await openForm()
  const { registrationKey } = fields
  const wrong = await caseworker.post(path, { ...fields, comprehension: 'yes' })
  expect([wrong.status, (await wrong.text()).includes(registrationKey)]).toEqual([422, true])
  const sent = await Promise.all([1, 2, 3].map(() => caseworker.post(path, fields)))
  expect(sent.map(({ status }) => status)).toEqual([302, 302, 302])
  expect(await countPeople()).toEqual({ people: 1, consents: 1 })
  const confirmed = await (await caseworker.get(`${path}?cle=${registrationKey}`)).text()
  expect(confirmed).toContain('C’est enregistré')
  // A late try after she has left is no new agreement.
  await test.owner`update consents set withdrawn_at = now()`
  expect((await caseworker.post(path, fields)).status).toBe(302)
  const [standing] = await test.owner`select count(*)::int as n from consents where withdrawn_at is null`
  expect(standing).toEqual({ n: 0 })
})

it('says what stands against a form, changes nothing and hands back what was typed', async () => {
  const first = await openForm({ familyName: 'Unterlinden', phone: '06 39 98 00 07' })
  expect((await caseworker.post(path, first)).status).toBe(302)
  const before = await countPeople()

  const other = await caseworker.post(path, { ...first, familyName: 'Oberlinden' })
  const otherPage = await other.text()
  expect([other.status, otherPage.includes('déjà arrivée'), otherPage.includes('Oberlinden')]).toEqual([
    409,
    true,
    true,
  ])

  const second = await openForm({ familyName: 'Oberlinden', phone: '+33639980007' })
  const known = await caseworker.post(path, second)
  const knownPage = await known.text()
  expect([
    known.status,
    knownPage.includes('déjà celui d’une personne'),
    knownPage.includes('Oberlinden'),
  ]).toEqual([422, true, true])
  expect(await countPeople()).toEqual(before)

  expect((await caseworker.post(path, { ...second, sharedPhone: 'on' })).status).toBe(302)
  expect((await countPeople())?.people).toBe((before?.people ?? 0) + 1)
})

it('makes nobody again of a late sending, once she is erased', async () => {
  const fields = await openForm({ familyName: 'Ausgetreten' })
  expect((await caseworker.post(path, fields)).status).toBe(302)
  const [made] = await test.owner<{ id: ResidentId }[]>`
    select resident_id as id from field_sign_ups where key = ${fields.registrationKey}`
  if (!made) throw new Error('the key was not kept')
  await eraseResident({
    ctx: { ...portal.portal, actor: { role: 'system', accountId: null } },
    input: { residentId: made.id, ground: 'retention' },
  })
  const before = await countPeople()
  expect((await caseworker.post(path, fields)).status).toBe(409)
  expect(await countPeople()).toEqual(before)
  const [kept] = await test.owner`
    select resident_id, content_digest from field_sign_ups where key = ${fields.registrationKey}`
  expect(kept).toEqual({ resident_id: null, content_digest: null })
})

it('offers the event of today, preselected, and notes it with whoever is signed up', async () => {
  const event = await stage(test.database, (tx) => plannedEvent(tx, { accountId, organisationId }))
  const page = await (await caseworker.get(path)).text()
  expect(page).toMatch(new RegExp(`<option value="${event.id}" selected`, 'u'))
  const fields = await openForm({ familyName: 'Forum', eventId: event.id })
  await Promise.all([1, 2].map(() => caseworker.post(path, fields)))
  const kept = await test.owner`
    select way from event_sign_ups where event_id = ${event.id}`
  expect([...kept]).toEqual([{ way: 'field' }])
})

describe('a form that a device kept', () => {
  const send = '/api/inscriptions-terrain'
  const close = async (fields: Record<string, string>, owner = accountId) => {
    const { registrationKey = '', ...typed } = fields
    const key = sealingKey(portal.portal.settings)
    return {
      registrationKey,
      sealed: await sealForm(Object.entries(typed), { sealingKey: key, owner, registrationKey }),
    }
  }

  it('is opened by the portal alone, and answered with whom it made', async () => {
    const fields = await openForm({ familyName: 'Schlossberg' })
    const closed = await close(fields)
    expect(Buffer.from(closed.sealed, 'base64url').includes('Schlossberg')).toBe(false)
    const answers = await Promise.all([1, 2].map(async () => (await caseworker.post(send, closed)).json()))
    const [made] = await test.owner`
      select resident_id as id from field_sign_ups where key = ${fields.registrationKey}`
    expect(answers).toEqual([1, 2].map(() => ({ done: true, residentId: made?.['id'] })))
  })

  it('comes back with what was typed when it is refused', async () => {
    const fields = await openForm({ familyName: 'Schlossberg', phone: '12' })
    const answer = await caseworker.post(send, await close(fields))
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { errors: { phone: [expect.any(String)] }, values: { familyName: 'Schlossberg', phone: '12' } },
    ])
  })

  it('is read for nobody but whoever filled it in, and under its own key', async () => {
    const fields = await openForm({ familyName: 'Schlossberg' })
    const before = await countPeople()
    const colleague = await stage(test.database, (tx) => caseworkerOfOrganisation(tx))
    const visitor = await portal.visit(colleague.accountId)
    const closed = await close(fields)
    const tries = [
      await visitor.post(send, closed),
      await caseworker.post(send, { ...closed, registrationKey: newId() }),
      await caseworker.post(send, { ...closed, sealed: `${closed.sealed.slice(0, -4)}AAAA` }),
      await caseworker.post(send, { ...closed, sealed: '' }),
    ]
    expect(tries.map(({ status }) => status)).toEqual([422, 422, 422, 422])
    expect(await countPeople()).toEqual(before)
  })
})

it('says what a key made to whoever sent it, and to no colleague', async () => {
  const fields = await openForm({ familyName: 'Verschwiegen' })
  expect((await caseworker.post(path, fields)).status).toBe(302)
  const colleague = await stage(test.database, (tx) => caseworkerOfOrganisation(tx))
  const visitor = await portal.visit(colleague.accountId)
  const seen = await (await visitor.get(`${path}?cle=${fields.registrationKey}`)).text()
  expect(seen).not.toContain('C’est enregistré')
})

it('has the browser forget at sign-out', async () => {
  const { accountId: other } = await stage(test.database, (tx) => caseworkerOfOrganisation(tx))
  const answer = await (await portal.visit(other)).post('/deconnexion')
  expect(answer.headers.get('Clear-Site-Data')).toBe('"storage"')
})
