import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { createBanGeocoder } from './ban-geocoder.server'

const url = 'https://adresses.test/geocodage'
const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const address = '12 rue des Exemples, 67200 Strasbourg'
const geocoder = createBanGeocoder(url)

/** An answer of the service, as its search gives it. */
function answer(properties: Record<string, unknown> = {}) {
  const geometry = { type: 'Point', coordinates: [7.7, 48.6] }
  const known = { type: 'housenumber', score: 0.97, postcode: '67200', citycode: '67482', ...properties }
  return { type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties: known }] }
}

const answerWith = (reply: () => Response | Promise<Response>) => server.use(http.get(`${url}/search`, reply))

it('asks for the one best answer and gives its place', async () => {
  let asked: URL | undefined
  server.use(
    http.get(`${url}/search`, ({ request }) => {
      asked = new URL(request.url)
      return HttpResponse.json(answer())
    }),
  )
  expect(await geocoder.locate(address)).toEqual([7.7, 48.6])
  expect(asked?.searchParams.get('q')).toBe(address)
  expect(asked?.searchParams.get('limit')).toBe('1')
})

it.each([
  ['nothing', { type: 'FeatureCollection', features: [] }],
  ['a street, which may be on both sides of a border', answer({ type: 'street' })],
  ['a town', answer({ type: 'municipality' })],
  ['a guess', answer({ score: 0.59 })],
  ['a house of another postcode', answer({ postcode: '67000' })],
])('finds nothing in %s', async (_, body) => {
  answerWith(() => HttpResponse.json(body))
  expect(await geocoder.locate(address)).toBeNull()
})

it.each([
  ['a server that fails', () => new HttpResponse(null, { status: 503 }), 'unavailable', '503'],
  ['too many requests', () => new HttpResponse(null, { status: 429 }), 'unavailable', '429'],
  ['a refusal', () => HttpResponse.json({ message: address }, { status: 400 }), 'rejected', '400'],
  ['a page that is not JSON', () => HttpResponse.text(address), 'rejected', 'unreadable'],
  ['another JSON', () => HttpResponse.json({ features: [{}] }), 'rejected', 'unreadable'],
  ['a line that breaks', () => HttpResponse.error(), 'unavailable', 'TypeError'],
])('says what is wrong after %s, without the address', async (_, reply, reason, code) => {
  answerWith(reply)
  const failure: unknown = await geocoder.locate(address).catch((error: unknown) => error)
  expect(failure).toMatchObject({ name: 'GeocoderError', reason, code })
  expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain('Exemples')
})

it('does not wait for a service that does not answer', async () => {
  const impatient = createBanGeocoder(url, 20)
  answerWith(() => new Promise<Response>(() => {}))
  await expect(impatient.locate(address)).rejects.toMatchObject({
    reason: 'unavailable',
    code: 'TimeoutError',
  })
})
