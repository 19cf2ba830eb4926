import { delay, http, HttpResponse, type HttpHandler } from 'msw'
import { readApiDescription } from './api-description'
import { covers, fakeRoutes, type Route } from './fake-routes'
import { createFakeState, Refusal, type FakeState } from './fake-state'

/** One request as the double counted it, from 1. */
export interface Call {
  number: number
  method: string
  path: string
}

/**
 * What goes wrong with one request. `lost`: it never arrived. `lost_answer`: it was done, and nobody was told. `never`: no
 * answer comes. Otherwise the answer, in whatever form.
 */
export type Fault =
  'lost' | 'lost_answer' | 'never' | { status: number; body: unknown } | { status: number; text: string }

export interface FakeMeilisearch {
  url: string
  masterKey: string
  state: FakeState
  handlers: HttpHandler[]
  calls: Call[]
  /** Decides on each request; null lets it through. */
  fault: (call: Call) => Fault | null
  /** Requests and answers that are not as the API's description says. Nothing is checked where it is not at hand. */
  violations: string[]
  documents(uid: string): unknown[]
}

/** A Meilisearch in memory behind HTTP: as little of it as the portal uses, each word checked against its description. */
export function createFakeMeilisearch(url = 'http://meilisearch.test'): FakeMeilisearch {
  const masterKey = 'the master key of a test double'
  const state = createFakeState(masterKey)
  const description = readApiDescription()
  const fake: FakeMeilisearch = {
    url,
    masterKey,
    state,
    calls: [],
    fault: () => null,
    violations: [],
    handlers: [http.all(`${url}/*`, ({ request }) => answer(request))],
    documents: (uid) => [...(state.indexes.get(uid)?.documents.values() ?? [])],
  }

  async function answer(request: Request): Promise<Response> {
    const address = new URL(request.url)
    const call: Call = { number: fake.calls.length + 1, method: request.method, path: address.pathname }
    fake.calls.push(call)
    const fault = fake.fault(call)
    if (fault === 'lost') return HttpResponse.error()
    if (fault === 'never') {
      await delay('infinite')
      return HttpResponse.error()
    }
    if (fault !== null && fault !== 'lost_answer') {
      return 'text' in fault
        ? new HttpResponse(fault.text, { status: fault.status })
        : HttpResponse.json(asJson(fault.body), { status: fault.status })
    }
    const response = await serve(request, address)
    return fault === 'lost_answer' ? HttpResponse.error() : response
  }

  async function serve(request: Request, address: URL): Promise<Response> {
    const match = findRoute(request.method, address.pathname)
    if (match === null) throw new Error(`the test double has no ${request.method} ${address.pathname}`)
    const { route, params } = match
    const text = await request.text()
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    note(description?.checkRequest(route.method, route.path, body))
    try {
      state.passTime()
      const indexes = authorise(request.headers.get('Authorization'), route, params)
      const asked = { params, query: address.searchParams, body, indexes }
      const { status, body: answered } = route.answer(asked, state)
      note(description?.checkAnswer(route.method, route.path, status, answered))
      if (answered === undefined) return new HttpResponse(null, { status })
      return HttpResponse.json(asJson(answered), { status })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      note(description?.checkAnswer(route.method, route.path, error.status, error.body))
      return HttpResponse.json(error.body, { status: error.status })
    }
  }

  function note(violation: string | null | undefined): void {
    if (typeof violation === 'string') fake.violations.push(violation)
  }

  /** @returns which indexes the key may reach. */
  function authorise(
    header: string | null,
    { action }: Route,
    params: Record<string, string>,
  ): readonly string[] {
    if (action === null) return []
    if (header === null) throw new Refusal(401, 'missing_authorization_header', 'auth')
    const given = header.replace(/^Bearer /, '')
    if (given === masterKey) return ['*']
    const key = [...state.keys.values()].find((candidate) => candidate.key === given)
    const index = params['index_uid']
    const allowed =
      key?.actions.some((granted) => covers(granted, action)) === true &&
      (index === undefined || key.indexes.some((granted) => covers(granted, index)))
    if (!key || !allowed) throw new Refusal(403, 'invalid_api_key', 'auth')
    return key.indexes
  }

  return fake
}

function findRoute(method: string, path: string): { route: Route; params: Record<string, string> } | null {
  for (const route of fakeRoutes) {
    if (route.method !== method) continue
    const pattern = new RegExp(`^${route.path.replace(/\{(\w+)\}/gu, '(?<$1>[^/]+)')}$`, 'u')
    const match = pattern.exec(path)
    if (match) return { route, params: { ...match.groups } }
  }
  return null
}

/** What JSON makes of a value: a copy that shares nothing with the double's memory. */
function asJson(value: unknown): Record<string, unknown> | unknown[] {
  return JSON.parse(JSON.stringify(value))
}
