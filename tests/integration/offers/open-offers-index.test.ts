import { afterAll, beforeAll, expect, it } from 'vitest'
import { createOpenOffersIndex } from '@/app/modules/offers/index.server'
import { systemClock } from '@/app/platform/clock'
import type { JobOfferId } from '@/drizzle/ids'
import { publishedOffer, type OfferOverrides } from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage } from '../../setup/stage'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
})
afterAll(() => test.drop())

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
const offerOf = async (overrides: OfferOverrides = {}) =>
  (await stage(test.database, (tx) => publishedOffer(tx, overrides))).jobOfferId
const idsOf = (offers: readonly { jobOfferId: JobOfferId }[]) => offers.map(({ jobOfferId }) => jobOfferId)

it('follows each change of an offer, and reads no other again', async () => {
  const [kept, changed, ended] = [await offerOf(), await offerOf(), await offerOf()]
  await offerOf({ status: 'draft' })
  const closed = await offerOf({ status: 'closed', closedAt: daysAgo(29) })
  await offerOf({ status: 'closed', closedAt: daysAgo(31) })
  const index = createOpenOffersIndex(test.database, systemClock, { freshFor: 0 })
  // Who has read nothing before knows nothing that could be out of date.
  const judge = () => createOpenOffersIndex(test.database, systemClock).current()
  const look = async () => {
    const seen = await index.current()
    expect(seen).toEqual(await judge())
    return seen
  }

  const first = await look()
  expect(idsOf(first.published)).toEqual([kept, changed, ended].toSorted())
  expect(idsOf(first.recent)).toEqual([kept, changed, ended, closed].toSorted())
  expect(await index.current()).toBe(first)

  await test.owner.begin(async (sql) => {
    await sql`update job_offers set experience_months = 36 where id = ${changed}`
    await sql`delete from job_offer_skills where job_offer_id = ${changed}`
  })
  const second = await look()
  const find = ({ recent }: typeof first, id: JobOfferId) =>
    recent.find(({ jobOfferId }) => jobOfferId === id)
  expect(find(second, changed)?.criteria).toMatchObject({ experienceMonths: 36, skills: [] })
  expect(find(second, kept)).toBe(find(first, kept))

  await test.owner`update job_offers set status = 'closed', closed_at = now() where id = ${ended}`
  const third = await look()
  expect(idsOf(third.published)).not.toContain(ended)
  expect(idsOf(third.recent)).toContain(ended)

  await test.owner`update job_offers set status = 'paused' where id = ${changed}`
  expect(idsOf((await look()).recent)).not.toContain(changed)
  await test.owner`delete from job_offer_skills where job_offer_id = ${ended}`
  await test.owner`delete from job_offers where id = ${ended}`
  expect(idsOf((await look()).recent)).toEqual([kept, closed].toSorted())
})
