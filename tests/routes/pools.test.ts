import { parse } from 'node-html-parser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { publishCards } from '@/app/modules/profiles/index.server'
import type { LicenceCode } from '@/drizzle/vocabulary'
import { confirmedEmployer, pendingEstablishment, visibleResident } from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '../setup/database'
import { startTestPortal, type TestPortal, type Visitor } from '../setup/portal'
import { loadVocabulary, stage, stagePool } from '../setup/stage'

let test: TestDatabase
let portal: TestPortal
let employer: Visitor
let world: { accountId: string; pending: Visitor }

/** Ten drivers, five of whom drive lorries, and four bakers: too few for a card. */
beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  const staged = await stage(test.database, async (tx) => {
    const pool = await stagePool(tx)
    const person = (code: string, licences: LicenceCode[]) =>
      visibleResident(tx, {
        poolIds: [pool],
        profile: { occupations: [{ code, sought: true, heldMonths: 14 }], skills: [], licences },
      })
    for (let each = 0; each < 5; each += 1) await person('N4101', ['B', 'C'])
    for (let each = 0; each < 10; each += 1) await person('N4101', ['B'])
    for (let each = 0; each < 4; each += 1) await person('D1102', [])
    return { employer: await confirmedEmployer(tx), pending: await pendingEstablishment(tx) }
  })
  await publishCards({ ctx: portal.portal, input: { regather: true } })
  employer = await portal.visit(staged.employer.accountId)
  world = {
    accountId: staged.employer.accountId,
    pending: await portal.visit(staged.pending.accountId),
  }
})
afterAll(async () => {
  await portal.close()
  await test.drop()
})

const home = '/employeur/viviers/tous-metiers'
const read = async (path: string) => await (await employer.get(path)).text()
const tokensOf = (page: string) =>
  [...page.matchAll(/<input type="checkbox"[^>]*value="(\w{26})"/gu)].map(([, token]) => token ?? '')
const countViews = async () =>
  (await test.owner`select 1 from profile_views where account_id = ${world.accountId}`).length

it('shows cards by what they say, and counts whoever is named as seen', async () => {
  const before = await countViews()
  const page = await read(home)
  const tokens = tokensOf(page)
  expect(tokens).toHaveLength(2)
  expect(page).toContain('au moins\u00a010\u00a0personnes')
  expect(await countViews()).toBe(before + tokens.length)
  expect(tokensOf(await read(`${home}?permis=B`))).toEqual(tokens)
  expect(tokensOf(await read(`${home}?permis=B&permis=C`))).toHaveLength(1)
  expect(tokensOf(await read(`${home}?permis=B&permis=BE`))).toEqual([])
})

it('says nothing of what fewer than five share', async () => {
  const page = await read(home)
  // Bakers.
  expect(page).not.toContain('famille=D11')
  expect(tokensOf(await read(`${home}?famille=D11`))).toEqual([])
})

it('draws whom the pool holds, in the same steps of five as its filters, beside its table', async () => {
  const page = parse(await read(home))
  const figure = page.querySelector('#composition')
  const rows = figure
    ?.querySelectorAll('tbody tr')
    .map((row) => row.childNodes.map((cell) => cell.textContent))
  const told = page
    .querySelectorAll('nav[aria-label=Filtres] li a')
    .map((link) => link.querySelectorAll(':scope > span').map((each) => each.textContent))
  expect(rows?.length).toBeGreaterThan(1)
  for (const [label, people] of rows ?? []) {
    expect(people).toMatch(/^au moins\u00a0\d*[05]$/u)
    expect(told).toContainEqual([label, `${people}\u00a0personnes`])
    for (const picture of figure?.querySelectorAll('svg') ?? []) expect(picture.textContent).toContain(people)
  }
  expect(figure?.querySelectorAll('svg[role=img]')).toHaveLength(2)
  // Not of a part: what a filter leaves is told beside it.
  expect(parse(await read(`${home}?permis=C`)).querySelector('#composition')).toBeNull()
})

it('passes over what no card says', async () => {
  const plain = tokensOf(await read(home))
  for (const query of [
    'permis=<script>',
    'contrat=permanent',
    'langue=fr',
    'moment=lundi',
    'competence=-1',
    'page=0',
  ])
    expect(tokensOf(await read(`${home}?${query}`))).toEqual(plain)
  expect((await employer.get('/employeur/viviers/nulle-part')).status).toBe(404)
})

it('compares whom this establishment may name, and passes over anybody else', async () => {
  const [token = ''] = tokensOf(await read(home))
  const page = await read(`${home}/comparer?profil=${token}&profil=${'0'.repeat(26)}&profil=x&permis=B`)
  expect(page).toContain('Un profil n’est plus là')
  expect(page).toContain(`${home}?permis=B`)
  const other = await portal.visit(
    (await stage(test.database, (tx) => confirmedEmployer(tx, { establishment: { name: 'Ailleurs' } })))
      .accountId,
  )
  expect(await (await other.get(`${home}/comparer?profil=${token}`)).text()).toContain(
    'Aucun profil à comparer',
  )
})

it('stays closed to an establishment that waits for the Cité', async () => {
  for (const path of [home, `${home}/comparer`]) {
    const refused = await world.pending.get(path)
    expect(refused.status).toBe(403)
    const page = await refused.text()
    expect(page).toContain('Votre établissement doit d’abord être confirmé')
    expect(page).toContain('href="/employeur/abonnements"')
  }
  // Nothing leads there before it opens.
  for (const path of ['/employeur', '/employeur/viviers']) {
    expect(await (await world.pending.get(path)).text()).not.toMatch(/href="\/employeur\/viviers\/[^"]/u)
  }
  expect(await (await world.pending.get('/employeur')).text()).not.toContain('Parcourir les viviers')
})
