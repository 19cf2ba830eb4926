import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { OfferLook } from '@/app/ui/offer/form/offer-form-view'
import { addDays, parisDate } from '@/app/platform/clock'
import { limits } from '@/app/platform/limits/limits'
import {
  confirmedEmployer,
  publishedOffer,
  visibleResident,
  type StagedEmployer,
} from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '../setup/database'
import { startTestPortal, type FormFields, type TestPortal, type Visitor } from '../setup/portal'
import { loadVocabulary, stage, stagePool } from '../setup/stage'

let test: TestDatabase
let portal: TestPortal
let staged: StagedEmployer
let employer: Visitor
let form: FormFields

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  await stage(test.database, async (tx) => {
    const pool = await stagePool(tx)
    for (let each = 0; each < 7; each += 1) await visibleResident(tx, { poolIds: [pool] })
  })
})
afterAll(async () => {
  await portal.close()
  await test.drop()
})
beforeEach(async () => {
  staged = await stage(test.database, (tx) => confirmedEmployer(tx))
  employer = await portal.visit(staged.accountId)
  form = {
    establishmentId: staged.establishmentId,
    occupationCode: 'N1103',
    contract: 'permanent',
    openings: '1',
  }
})

const look = async (fields: FormFields): Promise<OfferLook> => {
  const answer = await employer.post('/api/offre', fields)
  expect(answer.status).toBe(200)
  return answer.json()
}
const drafts = () => test.owner`
  select id, contract, hourly_pay_min, description from job_offers where establishment_id = ${staged.establishmentId}`

it('keeps one draft of what is typed, without what no draft may hold, and says what', async () => {
  const first = await look({ ...form, description: 'Nous cherchons un homme jeune.' })
  expect(first.hits.map(({ severity }) => severity)).toContain('blocking')
  const draftId = first.kept?.id ?? ''
  const second = await look({ ...form, draftId, description: 'Préparer les commandes.', hourlyPayMin: '3' })
  expect([second.kept?.id, second.toMend.length]).toEqual([draftId, 1])
  expect(await drafts()).toEqual([
    { id: draftId, contract: 'permanent', hourly_pay_min: null, description: 'Préparer les commandes.' },
  ])
})

it('writes the kept draft and no second one when its button is pressed on the page of a new offer', async () => {
  const draftId = (await look(form)).kept?.id ?? ''
  const answer = await employer.post('/employeur/offres/nouvelle', { ...form, draftId, intent: 'publish' })
  expect(answer.headers.get('Location')).toBe(`/employeur/offres/${draftId}`)
  expect(await drafts()).toHaveLength(1)
})

it('writes no published offer, and nobody else’s draft', async () => {
  const own = await stage(test.database, (tx) => publishedOffer(tx, { employer: staged }))
  const said = await look({ ...form, draftId: own.jobOfferId, description: 'Autre chose' })
  expect(said.kept).toBeNull()
  const [row] = await test.owner`select description from job_offers where id = ${own.jobOfferId}`
  expect(row?.['description']).not.toBe('Autre chose')
  const other = await portal.visit((await stage(test.database, (tx) => confirmedEmployer(tx))).accountId)
  expect((await other.post('/api/offre', { ...form, draftId: own.jobOfferId })).status).toBe(404)
  expect((await other.post('/api/offre', form)).status).toBe(404)
})

it('tells the same number for the same demand all day, whoever left, in steps of five', async () => {
  const first = await look(form)
  expect(first.cost?.people).toEqual({ atLeast: 5 })
  await test.owner`update consents set withdrawn_at = now()`
  await test.owner`insert into search_outbox (profile_id) select id from profiles`
  await portal.portal.engine.count([])
  const again = await look({ ...form, description: 'D’autres mots, la même demande.' })
  expect(again.cost).toEqual(first.cost)
  const other = await look({ ...form, experienceMonths: '12' })
  expect(other.cost?.people).toEqual({ under: 5 })
  await test.owner`update consents set withdrawn_at = null`
  await test.owner`insert into search_outbox (profile_id) select id from profiles`
})

it('counts the first day of work to the month: two days of it are one demand', async () => {
  const next = parisDate(addDays(new Date(), 40)).slice(0, 7)
  const early = await look({ ...form, startsOn: `${next}-02` })
  expect(early.cost).not.toBeNull()
  expect((await look({ ...form, startsOn: `${next}-03` })).cost).toEqual(early.cost)
  const told = await test.owner`select from told_counts where establishment_id = ${staged.establishmentId}`
  expect(told).toHaveLength(1)
})

it('counts no more demands of an establishment in a day than its limit, and keeps the draft all the same', async () => {
  const draftId = (await look(form)).kept?.id ?? ''
  for (let months = 1; months < limits.offer_count.points; months += 1) {
    await look({ ...form, draftId, experienceMonths: String(months) })
  }
  const past = await look({ ...form, draftId, experienceMonths: '480' })
  expect([past.cost, past.kept?.id]).toEqual([null, draftId])
  expect(past.costNote).toContain('demain')
  expect((await look({ ...form, draftId })).cost).not.toBeNull()
  // Nor by the page without scripts.
  const page = await employer.post(`/employeur/offres/${draftId}/modifier`, {
    ...form,
    experienceMonths: '400',
    intent: 'look',
  })
  const text = await page.text()
  expect([text.includes('votre offre rencontre'), text.includes('reviennent demain')]).toEqual([false, true])
})

it('counts and checks at a button, without scripts', async () => {
  const page = await employer.post('/employeur/offres/nouvelle', {
    ...form,
    description: 'Nous cherchons un homme jeune.',
    intent: 'look',
  })
  const text = await page.text()
  expect([page.status, text.includes('au moins\u00a05\u00a0profils'), text.includes('L1132-1')]).toEqual([
    200,
    true,
    true,
  ])
  expect(await drafts()).toEqual([])
})

it('begins a new offer with what another one of hers says, but for its days', async () => {
  const own = await stage(test.database, (tx) => publishedOffer(tx, { employer: staged }))
  await test.owner`update job_offers set description = 'Trier des colis.', starts_on = '2031-01-05' where id = ${own.jobOfferId}`
  const path = `/employeur/offres/nouvelle?copie=${own.jobOfferId}`
  const page = await (await employer.get(path)).text()
  expect([page.includes('Trier des colis.'), page.includes('2031-01-05')]).toEqual([true, false])
  const other = await portal.visit((await stage(test.database, (tx) => confirmedEmployer(tx))).accountId)
  expect((await other.get(path)).status).toBe(404)
})
