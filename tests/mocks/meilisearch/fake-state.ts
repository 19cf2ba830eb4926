/** The memory of the test double: indexes, the tasks that change them, keys. No HTTP here. */
import { createHmac, randomUUID } from 'node:crypto'

export type Document = Record<string, unknown>

export interface FakeIndex {
  createdAt: string
  updatedAt: string
  primaryKey: string | null
  settings: Record<string, unknown>
  documents: Map<string, Document>
}

export interface FakeKey {
  uid: string
  key: string
  name: string | null
  description: string | null
  actions: string[]
  indexes: string[]
  expiresAt: string | null
  createdAt: string
  updatedAt: string
}

/** A refusal, as an answer's body or as the error of a task. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly type: 'internal' | 'invalid_request' | 'auth' | 'system' = 'invalid_request',
  ) {
    super(code)
  }

  get body() {
    return {
      message: `refused: ${this.code}`,
      code: this.code,
      type: this.type,
      link: `https://docs.meilisearch.com/errors#${this.code}`,
    }
  }
}

export interface FakeTask {
  uid: number
  indexUid: string | null
  status: 'enqueued' | 'processing' | 'succeeded' | 'failed' | 'canceled'
  type: string
  error: Refusal['body'] | null
  enqueuedAt: string
  /** Requests since it was asked for: time passes with them. */
  age: number
  work: () => void
}

export type FakeState = ReturnType<typeof createFakeState>

export function createFakeState(masterKey: string) {
  const indexes = new Map<string, FakeIndex>()
  const keys = new Map<string, FakeKey>()
  const tasks: FakeTask[] = []
  let moments = 0
  /** A document that the server finds fault with, beyond an id that is none. */
  let refuses: (document: Document) => boolean = () => false

  /** Later than every one before, to the nanosecond as the server's own. */
  function moment(): string {
    moments += 1
    return `2026-01-05T08:00:00.${String(moments).padStart(9, '0')}Z`
  }

  function index(uid: string): FakeIndex {
    const found = indexes.get(uid)
    if (!found) throw new Refusal(404, 'index_not_found')
    return found
  }

  function create(uid: string, primaryKey: string | null): FakeIndex {
    if (indexes.has(uid)) throw new Refusal(409, 'index_already_exists')
    const at = moment()
    const made: FakeIndex = { createdAt: at, updatedAt: at, primaryKey, settings: {}, documents: new Map() }
    indexes.set(uid, made)
    return made
  }

  /** All or nothing, like a task of the server; a missing index is made on the way, as the server does. */
  function put(uid: string, documents: readonly Document[]): void {
    const target = indexes.get(uid) ?? create(uid, null)
    for (const document of documents) {
      const id = document['id']
      if (id === undefined) throw new Refusal(400, 'missing_document_id')
      if (typeof id !== 'string' || !/^[\w-]{1,511}$/.test(id) || refuses(document)) {
        throw new Refusal(400, 'invalid_document_id')
      }
    }
    target.primaryKey ??= 'id'
    for (const document of documents) target.documents.set(String(document['id']), document)
    target.updatedAt = moment()
  }

  function swap(from: string, to: string, rename: boolean): void {
    const one = index(from)
    if (rename && indexes.has(to)) throw new Refusal(409, 'index_already_exists')
    const other = rename ? null : index(to)
    indexes.set(to, one)
    if (other) indexes.set(from, other)
    else indexes.delete(from)
  }

  function enqueue(type: string, indexUid: string | null, work: () => void): FakeTask {
    const task: FakeTask = {
      uid: tasks.length,
      indexUid,
      status: 'enqueued',
      type,
      error: null,
      enqueuedAt: moment(),
      age: 0,
      work,
    }
    tasks.push(task)
    return task
  }

  /** Does what was asked, in order, up to this task. */
  function finishTasks(until = tasks.length - 1): void {
    for (const task of tasks.slice(0, until + 1)) {
      if (task.status !== 'enqueued' && task.status !== 'processing') continue
      try {
        task.work()
        task.status = 'succeeded'
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        task.status = 'failed'
        task.error = error.body
      }
    }
  }

  /** Lets a request's worth of time pass: what was asked two requests ago is done. */
  function passTime(): void {
    for (const task of tasks) {
      task.age += 1
      if (task.age > 2) finishTasks(task.uid)
    }
  }

  function addKey(wanted: Pick<FakeKey, 'actions' | 'indexes' | 'expiresAt'> & Partial<FakeKey>): FakeKey {
    const uid = wanted.uid ?? randomUUID()
    if (keys.has(uid)) throw new Refusal(409, 'api_key_already_exists')
    const at = moment()
    const key: FakeKey = {
      name: null,
      description: null,
      ...wanted,
      uid,
      // The same from the same master key: that is how keys come back after the server lost everything.
      key: createHmac('sha256', masterKey).update(uid).digest('hex'),
      createdAt: at,
      updatedAt: at,
    }
    keys.set(uid, key)
    return key
  }

  return {
    indexes,
    keys,
    tasks,
    index,
    create,
    put,
    swap,
    moment,
    enqueue,
    finishTasks,
    passTime,
    addKey,
    refuse(which: (document: Document) => boolean) {
      refuses = which
    },
    /** An empty disk: indexes, keys and what was still to be done are gone. */
    wipe() {
      indexes.clear()
      keys.clear()
      for (const task of tasks) if (task.status === 'enqueued') task.status = 'canceled'
    },
  }
}
