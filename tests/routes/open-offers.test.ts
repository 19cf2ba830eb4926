import { afterAll, beforeAll, expect, it } from 'vitest'
import { convert } from 'xmlbuilder2'
import { addDays, parisDate } from '@/app/platform/clock'
import { pendingEstablishment, publishedOffer, type OfferOverrides } from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '../setup/database'
import { startTestPortal, type TestPortal, type Visitor } from '../setup/portal'
import { loadVocabulary, stage } from '../setup/stage'

let test: TestDatabase
let portal: TestPortal
let visitor: Visitor
let offers: Record<'open' | 'draft' | 'paused' | 'past' | 'unconfirmed', string>

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  const yesterday = parisDate(addDays(portal.portal.clock.now(), -1))
  offers = await stage(test.database, async (tx) => {
    const id = async (overrides: OfferOverrides) => (await publishedOffer(tx, overrides)).jobOfferId
    return {
      open: await id({ description: 'Du pain </script><script>alert(1)</script> & du sel' }),
      draft: await id({ status: 'draft' }),
      paused: await id({ status: 'paused' }),
      past: await id({ deadline: yesterday }),
      unconfirmed: await id({ employer: await pendingEstablishment(tx) }),
    }
  })
  visitor = await portal.visit()
})

afterAll(async () => {
  await portal.close()
  await test.drop()
})

const hidden = ['draft', 'paused', 'past', 'unconfirmed'] as const

const read = async (path: string) => (await visitor.get(path)).text()

it('shows everybody what is open, and nothing else', async () => {
  for (const path of ['/offres', '/offres.rss', '/sitemap.xml']) {
    const page = await read(path)
    expect(page).toContain(offers.open)
    for (const name of hidden) expect(page).not.toContain(offers[name])
  }
  for (const name of hidden) expect((await visitor.get(`/offres/${offers[name]}`)).status).toBe(404)
})

it('says an offer in the words of schema.org, which end no script', async () => {
  const page = await read(`/offres/${offers.open}`)
  const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(page) ?? []
  expect(JSON.parse(text)).toMatchObject({
    '@type': 'JobPosting',
    url: expect.stringMatching(new RegExp(`/offres/${offers.open}$`, 'u')),
    datePosted: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
    hiringOrganization: { '@type': 'Organization', name: expect.any(String) },
    jobLocation: { address: { addressCountry: 'FR' } },
    baseSalary: { currency: 'EUR', value: { unitText: 'HOUR', minValue: 12.8, maxValue: 13.6 } },
  })
  expect(page).not.toContain('<script>alert')
})

it('gives every field that search engines ask of an offer, and a feed and a map that are well-formed', async () => {
  const page = await read(`/offres/${offers.open}`)
  const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(page) ?? []
  const posting: unknown = JSON.parse(text)
  // https://developers.google.com/search/docs/appearance/structured-data/job-posting
  for (const field of ['title', 'description', 'datePosted', 'hiringOrganization', 'jobLocation']) {
    expect([field, Reflect.get(Object(posting), field)]).toEqual([field, expect.anything()])
  }
  // A parser that reads what is not well-formed throws.
  const feed = convert(await read('/offres.rss'), { format: 'object' })
  expect(feed).toMatchObject({
    rss: {
      '@version': '2.0',
      channel: { title: expect.any(String), link: expect.stringMatching(/\/offres$/u) },
    },
  })
  const map = convert(await read('/sitemap.xml'), { format: 'object' })
  const addresses: unknown = Reflect.get(Object(Reflect.get(Object(map), 'urlset')), 'url')
  expect(addresses).toContainEqual({
    loc: expect.stringMatching(new RegExp(`/offres/${offers.open}$`, 'u')),
    lastmod: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
  })
})
