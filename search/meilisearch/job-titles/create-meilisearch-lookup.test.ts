import { delay, http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { createEmbeddedLookup } from '../../job-titles/create-embedded-lookup'
import type { JobTitle } from '../../job-titles/port'
import { createTitleSearch } from '../../job-titles/create-title-search'
import { connectMeilisearch } from '../connect'
import { createMeilisearchLookup } from './create-meilisearch-lookup'

const host = 'http://meilisearch.test'
const titles: JobTitle[] = ['Cariste', 'Chef / Cheffe cariste', 'Boulanger / Boulangère'].map(
  (label, place) => ({
    code: place + 1,
    label,
    occupationCode: `N110${place}`,
    occupationLabel: label,
    synonyms: [],
  }),
)
const embedded = createEmbeddedLookup(titles)
const lookup = createMeilisearchLookup({
  connection: connectMeilisearch({ url: host, key: null }, { timeout: 10_000 }),
  indexUid: 'cite-job-titles',
  search: createTitleSearch(titles),
  fallback: embedded,
  patience: 50,
})

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

function answerWith(answer: (queries: { q: string }[]) => Response | Promise<Response>): void {
  server.use(
    http.post(`${host}/multi-search`, async ({ request }) => {
      const { queries } = (await request.json()) as { queries: { q: string; indexUid: string }[] }
      expect(new Set(queries.map(({ indexUid }) => indexUid))).toEqual(new Set(['cite-job-titles']))
      return answer(queries)
    }),
  )
}

it('orders what Meilisearch proposes for each word, and passes over codes of another release', async () => {
  const asked: string[] = []
  answerWith((queries) => {
    asked.push(...queries.map(({ q }) => q))
    return HttpResponse.json({
      results: queries.map(() => ({ hits: [{ code: 2 }, { code: 999 }, { code: 1 }] })),
    })
  })
  expect(await lookup.find('chef cariste h/f')).toEqual(embedded.find('chef cariste h/f'))
  expect(asked).toContain('chef')
  expect(asked).toContain('carist')
})

it('asks nothing where there is nothing to look for', async () => {
  expect(await lookup.find('h/f')).toEqual([])
})

it.each([
  [
    'refuses',
    () =>
      HttpResponse.json({ message: 'no', code: 'invalid_api_key', type: 'auth', link: '' }, { status: 403 }),
  ],
  ['fails', () => new HttpResponse('gateway', { status: 502 })],
  ['answers something else', () => HttpResponse.json({ taskUid: 1 })],
  ['cannot be reached', () => HttpResponse.error()],
  ['does not answer', async () => (await delay('infinite'), HttpResponse.json({}))],
])('answers all the same when Meilisearch %s', async (_, answer) => {
  answerWith(answer)
  expect(await lookup.find('cariste')).toEqual(embedded.find('cariste'))
})
