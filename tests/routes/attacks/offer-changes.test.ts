import { afterAll, beforeAll, expect, it } from 'vitest'
import { getOwnOffer, publishOffer } from '@/app/modules/offers/index.server'
import { toOfferForm } from '@/app/modules/offers/shared'
import { referenceToken } from '@/app/modules/profiles/index.server'
import { limits } from '@/app/platform/limits/limits'
import {
  confirmedEmployer,
  publishedOffer,
  visibleResident,
  type StagedEmployer,
  type StagedOffer,
} from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { startTestPortal, type TestPortal, type Visitor } from '../../setup/portal'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'

/** An employer who changes what her offer asks, and reads the same reference again: each reading answers a question. */

let test: TestDatabase
let portal: TestPortal
let employer: StagedEmployer
let visitor: Visitor

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  employer = await stage(test.database, (tx) => confirmedEmployer(tx))
  visitor = await portal.visit(employer.accountId)
})
afterAll(async () => {
  await portal.close()
  await test.drop()
})

const offer = (status: 'published' | 'draft') =>
  stage(test.database, (tx) => publishedOffer(tx, { employer, status }))

/** The form as it stands with some fields typed anew. */
async function save({ jobOfferId }: StagedOffer, typed: Record<string, string>, intent = 'save') {
  const current = await getOwnOffer({
    ctx: { ...portal.portal, actor: employer.actor },
    input: { jobOfferId },
  })
  const response = await visitor.post(`/employeur/offres/${jobOfferId}/modifier`, {
    ...toOfferForm(current.offer),
    ...typed,
    intent,
  })
  return { status: response.status, text: await response.text() }
}

const startsOn = (day: number) => ({ startsOn: `2027-03-${String(day + 1).padStart(2, '0')}` })

it('stops an offer whose demands change all day long, and keeps what was typed', async () => {
  const changing = await offer('published')
  for (let change = 1; change <= limits.offer_change.points; change += 1) {
    expect((await save(changing, startsOn(change))).status).toBe(302)
  }
  const refused = await save(changing, startsOn(20))
  expect(refused.status).toBe(429)
  expect(refused.text).toContain('2027-03-21')
  const [row] = await test.owner<{ starts_on: string }[]>`
    select starts_on::text from job_offers where id = ${changing.jobOfferId}`
  expect(row?.starts_on).toBe(startsOn(limits.offer_change.points).startsOn)
})

it('counts nothing that leaves every list as it is', async () => {
  const honest = await offer('published')
  for (let change = 0; change <= limits.offer_change.points; change += 1) {
    const typed = { description: `Vous préparez les commandes, équipe ${change}.` }
    expect((await save(honest, typed)).status).toBe(302)
  }
  expect((await save(honest, startsOn(3))).status).toBe(302)
})

it('leaves drafts alone, for they show nobody', async () => {
  const draft = await offer('draft')
  for (let change = 0; change <= limits.offer_change.points; change += 1) {
    expect((await save(draft, startsOn(change))).status).toBe(302)
  }
  const pool = await stage(test.database, stagePool)
  const person = await stage(test.database, (tx) => visibleResident(tx, { poolIds: [pool] }))
  const token = referenceToken(portal.portal.settings.secret, employer.establishmentId, person.profileId)
  const profile = `/employeur/offres/${draft.jobOfferId}/profils/${token}`
  expect((await visitor.get(profile)).status).toBe(404)
  await publishOffer({
    ctx: { ...portal.portal, actor: employer.actor },
    input: { jobOfferId: draft.jobOfferId },
  })
  expect((await visitor.get(profile)).status).toBe(200)
})

it('stops an establishment that publishes anew instead', async () => {
  await test.owner`delete from rate_limits`
  const statuses: number[] = []
  for (let each = 0; each <= limits.offer_criteria.points; each += 1) {
    const { jobOfferId } = await offer('draft')
    const response = await visitor.post(`/employeur/offres/${jobOfferId}`, { intent: 'publish' })
    statuses.push(response.status)
  }
  expect(statuses.filter((status) => status === 302)).toHaveLength(limits.offer_criteria.points)
  expect(statuses.at(-1)).toBe(429)
})
