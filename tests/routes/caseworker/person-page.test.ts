import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  approvedIntroduction,
  caseworkerOfOrganisation,
  type StagedIntroduction,
} from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { startTestPortal, type TestPortal, type Visitor } from '../../setup/portal'
import { loadVocabulary, stage } from '../../setup/stage'

let test: TestDatabase
let portal: TestPortal
let staged: StagedIntroduction
let caseworker: Visitor
let path: string

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  staged = await stage(test.database, (tx) => approvedIntroduction(tx))
  caseworker = await portal.visit(staged.caseworker.accountId)
  path = `/conseil/habitants/${staged.resident.residentId}`
})
afterAll(async () => {
  await portal.close()
  await test.drop()
})

const read = async (visitor: Visitor, address: string) => (await visitor.get(address)).text()

it('keeps a note, shows it to colleagues and to the person, and never to the employer who has her contact', async () => {
  const words = 'Son frère la dépose à sept heures'
  expect((await caseworker.post(path, { intent: 'write_note', body: words })).status).toBe(302)
  expect(await read(caseworker, path)).toContain(words)
  const resident = await portal.visit(staged.resident.accountId)
  expect(await read(resident, '/mon-espace/mes-donnees')).toContain(words)
  const exported = await resident.post('/mon-espace/mes-donnees/export', { intent: 'json' })
  expect(await exported.text()).toContain(words)
  const employer = await portal.visit(staged.employer.accountId)
  for (const address of [
    `/employeur/mises-en-relation/${staged.introductionId}`,
    `/employeur/mises-en-relation/${staged.introductionId}.data`,
    '/employeur/mises-en-relation',
  ]) {
    expect(await read(employer, address)).not.toContain(words)
  }
  expect((await employer.post(path, { intent: 'write_note', body: 'x' })).status).toBe(403)
})

it('hands an empty or an endless note back with what was typed', async () => {
  expect((await caseworker.post(path, { intent: 'write_note', body: '  ' })).status).toBe(422)
  const long = await caseworker.post(path, { intent: 'write_note', body: 'x'.repeat(2001) })
  expect(long.status).toBe(422)
  const page = await long.text()
  expect(page).toContain('Cette note est trop longue')
  expect(page).toContain('x'.repeat(2001))
})

it('plans the next action, marks it done, and logs a contact', async () => {
  const press = async (fields: Record<string, string>) => (await caseworker.post(path, fields)).status
  expect(await press({ intent: 'set_action', kind: 'call', dueOn: '2020-01-01' })).toBe(422)
  expect(await press({ intent: 'set_action', kind: 'call', dueOn: '2100-01-01' })).toBe(302)
  expect(await read(caseworker, path)).toContain('<strong>Appeler</strong>')
  expect(await press({ intent: 'finish_action' })).toBe(302)
  expect(await read(caseworker, path)).toContain('Rien n’est prévu')
  expect(await press({ intent: 'finish_action' })).toBe(409)
  expect(await press({ intent: 'log_contact', channel: 'phone', outcome: 'message_left' })).toBe(302)
  expect(await read(caseworker, path)).toContain('Message laissé, par téléphone')
})

it('shows a partner no form for what the person does not share, and says who can', async () => {
  const partner = await stage(test.database, (tx) => caseworkerOfOrganisation(tx))
  await test.owner`update partner_organisations set reach = 'team' where id = ${partner.organisationId}`
  const { residentId } = staged.resident
  const share = async (scopes: string[]) => {
    await test.owner`delete from team_members where organisation_id = ${partner.organisationId}`
    await test.owner`insert into team_members (resident_id, organisation_id, scopes, joined_at)
      values (${residentId}, ${partner.organisationId}, ${scopes}, now())`
  }
  const visitor = await portal.visit(partner.accountId)
  /** The buttons and links that lead to something that would be refused. */
  const asked = {
    notes: ['value="write_note"', 'value="log_contact"', 'value="set_action"'],
    contact: [`${path}/profil/identite"`, '>Quartier prioritaire<'],
    pathway: [`${path}/parcours"`],
    whole: [
      'value="hand_over"',
      'value="tell_situation"',
      `${path}/mes-donnees"`,
      `${path}/mes-donnees/effacer"`,
    ],
  }
  const shown = async (who: Visitor) => {
    const page = await read(who, path)
    return Object.entries(asked).flatMap(([scope, marks]) =>
      marks.flatMap((mark) => (page.includes(mark) ? [`${scope} ${mark}`] : [])),
    )
  }
  const all = Object.entries(asked).flatMap(([scope, marks]) => marks.map((mark) => `${scope} ${mark}`))
  expect(await shown(caseworker)).toEqual(all)

  await share([])
  expect(await shown(visitor)).toEqual([])
  expect(await read(visitor, path)).toContain('ne partage pas')
  await share(['notes'])
  expect(await shown(visitor)).toEqual(all.filter((mark) => mark.startsWith('notes')))
  await share(['notes', 'contact', 'pathway', 'barriers'])
  expect(await shown(visitor)).toEqual(all.filter((mark) => !mark.startsWith('whole')))
})
