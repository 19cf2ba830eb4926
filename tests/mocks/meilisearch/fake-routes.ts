/** What the test double answers, route by route. Paths are those of the API's description. */
import { searchDocuments } from './fake-search'
import { Refusal, type Document, type FakeIndex, type FakeState, type FakeTask } from './fake-state'

export interface Asked {
  params: Record<string, string>
  query: URLSearchParams
  body: unknown
  /** Indexes that the key may reach, as patterns. */
  indexes: readonly string[]
}

export interface Route {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  path: string
  /** What a key must be allowed to do; null for what anybody may ask. */
  action: string | null
  answer(asked: Asked, state: FakeState): { status: number; body?: unknown }
}

const route = (
  method: Route['method'],
  path: string,
  action: string | null,
  answer: Route['answer'],
): Route => ({ method, path, action, answer })

export const fakeRoutes: Route[] = [
  route('GET', '/health', null, () => ({ status: 200, body: { status: 'available' } })),
  route('GET', '/version', 'version', () => ({
    status: 200,
    body: { commitSha: 'none', commitDate: 'none', pkgVersion: '1.53.0' },
  })),

  route('GET', '/indexes/{index_uid}', 'indexes.get', ({ params }, state) => ({
    status: 200,
    body: viewIndex(uidOf(params), state.index(uidOf(params))),
  })),
  route('POST', '/indexes', 'indexes.create', ({ body }, state) => {
    const uid = String(field(body, 'uid'))
    const primaryKey = field(body, 'primaryKey')
    return accept(
      state.enqueue('indexCreation', uid, () => {
        state.create(uid, typeof primaryKey === 'string' ? primaryKey : null)
      }),
    )
  }),
  route('DELETE', '/indexes/{index_uid}', 'indexes.delete', ({ params }, state) => {
    const uid = uidOf(params)
    return accept(
      state.enqueue('indexDeletion', uid, () => {
        state.index(uid)
        state.indexes.delete(uid)
      }),
    )
  }),
  route('POST', '/swap-indexes', 'indexes.swap', ({ body }, state) => {
    const swaps = asList(body).map((swap) => {
      const [from, to] = asList(field(swap, 'indexes')).map(String)
      return { from: from ?? '', to: to ?? '', rename: field(swap, 'rename') === true }
    })
    return accept(
      state.enqueue('indexSwap', null, () => {
        for (const { from, to, rename } of swaps) state.swap(from, to, rename)
      }),
    )
  }),

  route('GET', '/indexes/{index_uid}/settings', 'settings.get', ({ params }, state) => ({
    status: 200,
    body: state.index(uidOf(params)).settings,
  })),
  route('PATCH', '/indexes/{index_uid}/settings', 'settings.update', ({ params, body }, state) => {
    const uid = uidOf(params)
    return accept(
      state.enqueue('settingsUpdate', uid, () => {
        const index = state.indexes.get(uid) ?? state.create(uid, null)
        Object.assign(index.settings, body)
        index.updatedAt = state.moment()
      }),
    )
  }),
  route('GET', '/indexes/{index_uid}/stats', 'stats.get', ({ params }, state) => ({
    status: 200,
    body: {
      numberOfDocuments: state.index(uidOf(params)).documents.size,
      indexSize: 0,
      usedIndexSize: 0,
      rawDocumentDbSize: 0,
      avgDocumentSize: 0,
      isIndexing: false,
      fieldDistribution: {},
    },
  })),

  route('POST', '/indexes/{index_uid}/documents', 'documents.add', ({ params, body }, state) => {
    const uid = uidOf(params)
    const documents = asList(body).map(asDocument)
    return accept(
      state.enqueue('documentAdditionOrUpdate', uid, () => {
        state.put(uid, documents)
      }),
    )
  }),
  route(
    'POST',
    '/indexes/{index_uid}/documents/delete-batch',
    'documents.delete',
    ({ params, body }, state) => {
      const uid = uidOf(params)
      const ids = asList(body).map(String)
      return accept(
        state.enqueue('documentDeletion', uid, () => {
          const index = state.index(uid)
          for (const id of ids) index.documents.delete(id)
          index.updatedAt = state.moment()
        }),
      )
    },
  ),
  route('DELETE', '/indexes/{index_uid}/documents', 'documents.delete', ({ params }, state) => {
    const uid = uidOf(params)
    return accept(
      state.enqueue('documentDeletion', uid, () => {
        const index = state.index(uid)
        index.documents.clear()
        index.updatedAt = state.moment()
      }),
    )
  }),
  route('GET', '/indexes/{index_uid}/documents', 'documents.get', ({ params, query }, state) => {
    const ids = query.get('ids')?.split(',')
    const found = [...state.index(uidOf(params)).documents.values()].filter(
      (document) => ids === undefined || ids.includes(String(document['id'])),
    )
    const offset = Number(query.get('offset') ?? 0)
    const limit = Number(query.get('limit') ?? 20)
    const fields = query.get('fields')?.split(',')
    const results = found.slice(offset, offset + limit).map((document) => narrow(document, fields))
    return { status: 200, body: { results, offset, limit, total: found.length } }
  }),

  route('GET', '/indexes/{index_uid}/search', 'search', ({ params, query }, state) => {
    const found = searchDocuments([...state.index(uidOf(params)).documents.values()], {
      filter: undefined,
      sort: [],
      facets: query.get('facets')?.split(',') ?? [],
      attributesToRetrieve: null,
      offset: 0,
      limit: Number(query.get('limit') ?? 20),
    })
    return { status: 200, body: found }
  }),
  route('POST', '/indexes/{index_uid}/documents/fetch', 'documents.get', ({ params, body }, state) => {
    const fields = field(body, 'fields')
    const offset = Number(field(body, 'offset') ?? 0)
    const limit = Number(field(body, 'limit') ?? 20)
    const { hits, estimatedTotalHits } = searchDocuments([...state.index(uidOf(params)).documents.values()], {
      filter: field(body, 'filter'),
      sort: asList(field(body, 'sort') ?? []).map(String),
      facets: [],
      attributesToRetrieve: fields === undefined ? null : asList(fields).map(String),
      offset,
      limit,
    })
    return { status: 200, body: { results: hits, offset, limit, total: estimatedTotalHits } }
  }),

  route('GET', '/tasks/{task_id}', 'tasks.get', ({ params, indexes }, state) => {
    const task = state.tasks[Number(params['task_id'])]
    // A task of several indexes, a swap for one, is hidden from every key that has not all indexes.
    const hidden = !indexes.some((pattern) => covers(pattern, task?.indexUid ?? '*'))
    if (!task || hidden) throw new Refusal(404, 'task_not_found')
    return { status: 200, body: viewTask(task) }
  }),

  route('GET', '/keys/{key}', 'keys.get', ({ params }, state) => {
    const wanted = params['key'] ?? ''
    const found = state.keys.get(wanted) ?? [...state.keys.values()].find(({ key }) => key === wanted)
    if (!found) throw new Refusal(404, 'api_key_not_found')
    return { status: 200, body: found }
  }),
  route('POST', '/keys', 'keys.create', ({ body }, state) => {
    const uid = field(body, 'uid')
    const name = field(body, 'name')
    const made = state.addKey({
      actions: asList(field(body, 'actions')).map(String),
      indexes: asList(field(body, 'indexes')).map(String),
      expiresAt: null,
      name: typeof name === 'string' ? name : null,
      ...(typeof uid === 'string' ? { uid } : {}),
    })
    return { status: 201, body: made }
  }),
  route('DELETE', '/keys/{key}', 'keys.delete', ({ params }, state) => {
    if (!state.keys.delete(params['key'] ?? '')) throw new Refusal(404, 'api_key_not_found')
    return { status: 204 }
  }),
]

/** `documents.*` covers `documents.add`, `*` everything. */
export function covers(granted: string, wanted: string): boolean {
  return granted.endsWith('*') ? wanted.startsWith(granted.slice(0, -1)) : granted === wanted
}

const uidOf = (params: Record<string, string>) => params['index_uid'] ?? ''

function accept({ uid, indexUid, type, enqueuedAt }: FakeTask) {
  return { status: 202, body: { taskUid: uid, indexUid, status: 'enqueued', type, enqueuedAt } }
}

function viewTask({ uid, indexUid, status, type, error, enqueuedAt }: FakeTask) {
  const ended = status === 'succeeded' || status === 'failed' || status === 'canceled'
  return {
    uid,
    batchUid: ended ? uid : null,
    indexUid,
    status,
    type,
    canceledBy: null,
    details: null,
    error,
    duration: ended ? 'PT0.1S' : null,
    enqueuedAt,
    ...(ended ? { startedAt: enqueuedAt, finishedAt: enqueuedAt } : {}),
  }
}

function viewIndex(uid: string, { createdAt, updatedAt, primaryKey }: FakeIndex) {
  return { uid, createdAt, updatedAt, primaryKey }
}

function narrow(document: Document, fields: readonly string[] | undefined): Document {
  if (fields === undefined || fields.includes('*')) return document
  return Object.fromEntries(Object.entries(document).filter(([name]) => fields.includes(name)))
}

function field(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined
}

function asList(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Refusal(400, 'bad_request')
  return value
}

function asDocument(value: unknown): Document {
  if (typeof value !== 'object' || value === null) throw new Refusal(400, 'malformed_payload')
  return { ...value }
}
