import {
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  type Task,
} from 'meilisearch'

/**
 * Why the search server did not do what was asked.
 * - `unreachable`: no answer (refused, reset, unknown host). `timed_out`: none in time.
 * - `overloaded`: it says that it cannot keep up, or stands behind a proxy that says so.
 * - `out_of_resources`: disk, open files or database size.
 * - `refused_key`: the key is missing, unknown, expired, or may not do this to this index.
 * - `index_missing`, `index_exists`: as said.
 * - `rejected_document`: one of the documents sent cannot be indexed, or all of them are too much for one request.
 * - `invalid_request`: anything else that is wrong with what was asked.
 * - `server_fault`: it failed by itself. `canceled_task`: somebody took the task away.
 * - `unexpected_answer`: what came back is not an answer of Meilisearch.
 */
export type SearchServerReason =
  | 'unreachable'
  | 'timed_out'
  | 'overloaded'
  | 'out_of_resources'
  | 'refused_key'
  | 'index_missing'
  | 'index_exists'
  | 'rejected_document'
  | 'invalid_request'
  | 'server_fault'
  | 'canceled_task'
  | 'unexpected_answer'

/** Asking the very same again can succeed: what failed is not what was asked. */
const passing: ReadonlySet<SearchServerReason> = new Set([
  'unreachable',
  'timed_out',
  'overloaded',
  'out_of_resources',
  'server_fault',
  'canceled_task',
  'unexpected_answer',
])

/**
 * The one error that leaves `search/meilisearch`. Has neither the server's message nor the client's error as its
 * cause: both can quote a document or the request that held it.
 */
export class SearchServerError extends Error {
  override readonly name = 'SearchServerError'
  readonly retryable: boolean

  constructor(
    readonly reason: SearchServerReason,
    /** Meilisearch's error code, the system's (`ECONNREFUSED`), or `http_502`; null when nothing has one. */
    readonly code: string | null = null,
  ) {
    super(`the search server: ${reason}${code === null ? '' : ` (${code})`}`)
    this.retryable = passing.has(reason)
  }
}

/** Codes of their own reason; the others go by the type of the error, which the API's description lists too. */
const reasonOfCode: Readonly<Record<string, SearchServerReason>> = {
  index_not_found: 'index_missing',
  index_already_exists: 'index_exists',
  too_many_search_requests: 'overloaded',
  remote_timeout: 'timed_out',
  database_size_limit_reached: 'out_of_resources',
  io_error: 'out_of_resources',
  no_space_left_on_device: 'out_of_resources',
  too_many_open_files: 'out_of_resources',
  invalid_document_fields: 'rejected_document',
  invalid_document_geo_field: 'rejected_document',
  invalid_document_geojson_field: 'rejected_document',
  invalid_document_id: 'rejected_document',
  invalid_vector_dimensions: 'rejected_document',
  invalid_vectors_type: 'rejected_document',
  malformed_payload: 'rejected_document',
  max_fields_limit_exceeded: 'rejected_document',
  missing_document_id: 'rejected_document',
  payload_too_large: 'rejected_document',
  too_many_vectors: 'rejected_document',
}

const reasonOfType: Readonly<Record<string, SearchServerReason>> = {
  auth: 'refused_key',
  internal: 'server_fault',
  invalid_request: 'invalid_request',
  system: 'server_fault',
}

/** Whatever was thrown while talking to the server, as the one typed error. */
export function toSearchServerError(thrown: unknown): SearchServerError {
  if (thrown instanceof SearchServerError) return thrown
  if (thrown instanceof MeilisearchApiError) return fromBody(thrown.cause, thrown.response.status)
  if (thrown instanceof MeilisearchRequestError) return fromRequest(thrown.cause)
  // The client reads every body as JSON before it looks at the status: a proxy's page ends here.
  return new SearchServerError('unexpected_answer')
}

/** A task that ended otherwise than well. The client resolves with it: its status is the only sign. */
export function fromTask(task: Task): SearchServerError {
  if (task.status === 'canceled') return new SearchServerError('canceled_task')
  return fromBody(task.error, 500)
}

function fromBody(body: unknown, status: number): SearchServerError {
  const code = readText(body, 'code')
  const type = readText(body, 'type')
  if (code === null) return fromStatus(status)
  return new SearchServerError(
    reasonOfCode[code] ?? reasonOfType[type ?? ''] ?? fromStatus(status).reason,
    code,
  )
}

function fromStatus(status: number): SearchServerError {
  const code = `http_${status}`
  if (status === 401 || status === 403) return new SearchServerError('refused_key', code)
  if (status === 408 || status === 504) return new SearchServerError('timed_out', code)
  if (status === 413) return new SearchServerError('rejected_document', code)
  if (status === 429 || status === 503) return new SearchServerError('overloaded', code)
  if (status >= 500) return new SearchServerError('server_fault', code)
  return new SearchServerError('unexpected_answer', code)
}

function fromRequest(cause: unknown): SearchServerError {
  if (cause instanceof MeilisearchRequestTimeOutError) return new SearchServerError('timed_out')
  if (cause instanceof Error && (cause.name === 'AbortError' || cause.name === 'TimeoutError')) {
    return new SearchServerError('timed_out')
  }
  // Node's fetch says only "fetch failed"; what failed is one level down.
  const system = readText(cause instanceof Error ? cause.cause : null, 'code') ?? readText(cause, 'code')
  return new SearchServerError(
    system?.endsWith('_TIMEOUT') || system === 'ETIMEDOUT' ? 'timed_out' : 'unreachable',
    system,
  )
}

function readText(holder: unknown, field: string): string | null {
  if (typeof holder !== 'object' || holder === null) return null
  const value: unknown = Reflect.get(holder, field)
  return typeof value === 'string' ? value : null
}
