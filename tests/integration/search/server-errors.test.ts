import { createServer } from 'node:net'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connectMeilisearch } from '@/search/meilisearch/connect'
import { SearchServerError, type SearchServerReason } from '@/search/meilisearch/errors'
import { noDescription, readApiDescription } from '@/tests/mocks/meilisearch/api-description'
import {
  createFakeMeilisearch,
  type Fault,
  type FakeMeilisearch,
} from '@/tests/mocks/meilisearch/fake-meilisearch'

const server = setupServer()
let fake: FakeMeilisearch

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'bypass' })
})
afterAll(() => {
  server.close()
})
beforeEach(() => {
  fake = createFakeMeilisearch()
  server.use(...fake.handlers)
})
afterEach(() => {
  server.resetHandlers()
})

const secret = 'Nour habite rue de la Paix'

/** What comes out of a request that meets this fault. */
async function failWith(fault: Fault, timeout = 10_000): Promise<SearchServerError> {
  fake.fault = () => fault
  return errorOf(connectMeilisearch({ url: fake.url, key: 'k' }, { timeout }), secret)
}

async function errorOf(
  { ask }: ReturnType<typeof connectMeilisearch>,
  content: string,
): Promise<SearchServerError> {
  const outcome = await ask((client) => client.index('profiles').addDocuments([{ id: '1', content }])).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(outcome instanceof SearchServerError)) throw new Error('this should have been a typed error')
  return outcome
}

const body = (code: string, type: string) => ({
  message: `The document {"content":"${secret}"} is not right`,
  code,
  type,
  link: `https://docs.meilisearch.com/errors#${code}`,
})

/** Everything that somebody could read of an error, its cause included. */
const readable = (error: SearchServerError) =>
  JSON.stringify(
    [error, error.cause].map((value) =>
      value instanceof Error
        ? { ...value, message: value.message, stack: value.stack, cause: value.cause }
        : value,
    ),
  )

/** Reasons by code, written apart from the adapter's; whatever is not here goes by the type of the error. */
const particular: Partial<Record<SearchServerReason, string[]>> = {
  index_missing: ['index_not_found'],
  index_exists: ['index_already_exists'],
  overloaded: ['too_many_search_requests'],
  timed_out: ['remote_timeout'],
  out_of_resources: [
    'database_size_limit_reached',
    'io_error',
    'no_space_left_on_device',
    'too_many_open_files',
  ],
  rejected_document: [
    'invalid_document_fields',
    'invalid_document_geo_field',
    'invalid_document_geojson_field',
    'invalid_document_id',
    'invalid_vector_dimensions',
    'invalid_vectors_type',
    'malformed_payload',
    'max_fields_limit_exceeded',
    'missing_document_id',
    'payload_too_large',
    'too_many_vectors',
  ],
}
const byType = {
  auth: 'refused_key',
  internal: 'server_fault',
  invalid_request: 'invalid_request',
  system: 'server_fault',
} as const satisfies Record<string, SearchServerReason>

const codes = readApiDescription()?.errorCodes ?? ['index_not_found', 'invalid_document_id', 'internal']
const expectedOf = (code: string, type: keyof typeof byType) =>
  Object.entries(particular).find(([, some]) => some.includes(code))?.[0] ?? byType[type]

describe('an error body', () => {
  it.skipIf(noDescription !== null)(
    `is tried with every code of the API’s description${noDescription === null ? '' : ` – ${noDescription}`}`,
    () => {
      expect(codes.length).toBeGreaterThan(200)
      expect(
        Object.values(particular)
          .flat()
          .filter((code) => !codes.includes(code)),
      ).toEqual([])
    },
  )

  it('of any code and type becomes a typed error that quotes nothing', async () => {
    for (const code of codes) {
      for (const type of ['auth', 'internal', 'invalid_request', 'system'] as const) {
        const error = await failWith({ status: 400, body: body(code, type) })
        expect([code, type, error.reason, error.code]).toEqual([code, type, expectedOf(code, type), code])
        expect(readable(error)).not.toContain('Nour')
      }
    }
  })

  it.each<[number, SearchServerReason]>([
    [400, 'unexpected_answer'],
    [401, 'refused_key'],
    [403, 'refused_key'],
    [408, 'timed_out'],
    [413, 'rejected_document'],
    [429, 'overloaded'],
    [500, 'server_fault'],
    [502, 'server_fault'],
    [503, 'overloaded'],
    [504, 'timed_out'],
  ])('of an unknown type goes by its status: %i', async (status, reason) => {
    expect((await failWith({ status, body: body('of_a_later_version', 'of_a_later_version') })).reason).toBe(
      reason,
    )
    expect((await failWith({ status, body: {} })).reason).toBe(reason)
    expect((await failWith({ status, body: { code: 7 } })).reason).toBe(reason)
    expect((await failWith({ status, text: '' })).reason).toBe(reason)
  })

  it.each([502, 503, 200])(
    'that is a page of a proxy is unexpected, and worth another try: %i',
    async (status) => {
      const error = await failWith({ status, text: `<html><body>${secret}</body></html>` })
      expect([error.reason, error.retryable]).toEqual(['unexpected_answer', true])
      expect(readable(error)).not.toContain('Nour')
    },
  )
})

describe('no answer at all', () => {
  it('is a server that cannot be reached', async () => {
    expect(await failWith('lost')).toMatchObject({ reason: 'unreachable', retryable: true })
  })

  it('in time is a server too slow, and the request is not kept', async () => {
    const error = await failWith('never', 30)
    expect([error.reason, error.retryable]).toEqual(['timed_out', true])
    expect(readable(error)).not.toContain('Nour')
  })

  it('from a closed port or an unknown host says which of the two', async () => {
    const port = await closedPort()
    const closed = connectMeilisearch({ url: `http://127.0.0.1:${port}`, key: null }, { timeout: 5000 })
    expect(await errorOf(closed, secret)).toMatchObject({ reason: 'unreachable', code: 'ECONNREFUSED' })
    const nowhere = connectMeilisearch({ url: 'http://nowhere.invalid', key: null }, { timeout: 5000 })
    const error = await errorOf(nowhere, secret)
    expect([error.reason, error.code]).toEqual([
      'unreachable',
      expect.stringMatching(/^E(NOTFOUND|AI_AGAIN)$/),
    ])
    expect(readable(error)).not.toContain('Nour')
  })
})

async function closedPort(): Promise<number> {
  const listener = createServer()
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  const address = listener.address()
  await new Promise((resolve) => listener.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

describe('a task', () => {
  const connect = () => connectMeilisearch({ url: fake.url, key: fake.masterKey }, { timeout: 5000 })
  const put = (document: { id: string }) =>
    connect().settle((client) => client.index('profiles').addDocuments([document]))

  it('is waited for until it is done', async () => {
    await put({ id: '1' })
    expect(fake.documents('profiles')).toEqual([{ id: '1' }])
    expect(fake.violations).toEqual([])
  })

  it('that failed is an error, though the client resolves with it', async () => {
    await expect(put({ id: 'not an id' })).rejects.toMatchObject({
      name: 'SearchServerError',
      reason: 'rejected_document',
      code: 'invalid_document_id',
      retryable: false,
    })
  })

  it('that somebody canceled is tried again', async () => {
    fake.fault = ({ path }) => {
      if (path.startsWith('/tasks/')) for (const task of fake.state.tasks) task.status = 'canceled'
      return null
    }
    await expect(put({ id: '1' })).rejects.toMatchObject({ reason: 'canceled_task', retryable: true })
  })

  it.each<[string, unknown]>([
    ['that is none', {}],
    ['of no known status', { uid: 0, status: 'dreaming' }],
  ])('%s is no answer of Meilisearch', async (_what, answer) => {
    fake.fault = ({ method }) => (method === 'GET' ? { status: 200, body: answer } : null)
    await expect(put({ id: '1' })).rejects.toMatchObject({ reason: 'unexpected_answer' })
    fake.fault = () => ({ status: 200, body: answer })
    await expect(put({ id: '1' })).rejects.toMatchObject({ reason: 'unexpected_answer' })
  })

  it('is not waited for once the portal stops', async () => {
    const stopping = new AbortController()
    const { settle } = connectMeilisearch(
      { url: fake.url, key: fake.masterKey },
      { timeout: 5000, signal: stopping.signal },
    )
    fake.fault = ({ path }) => {
      if (path.startsWith('/tasks/')) stopping.abort()
      return null
    }
    await expect(settle((client) => client.deleteIndex('profiles'))).rejects.toBeInstanceOf(SearchServerError)
  })
})
