import { Meilisearch, type EnqueuedTask } from 'meilisearch'
import { fromTask, SearchServerError, toSearchServerError } from './errors'

export interface MeilisearchAddress {
  /** `http://127.0.0.1:7700`. */
  url: string
  /** What this process may do there; null for a server without a master key. */
  key: string | null
}

export interface MeilisearchConnection {
  /** Asks through the client. @throws SearchServerError, and nothing else. */
  ask<Answer>(work: (client: Meilisearch) => Promise<Answer>): Promise<Answer>
  /** Asks for something that the server does later, and waits for its end, however long its queue. @throws SearchServerError */
  settle(work: (client: Meilisearch) => Promise<EnqueuedTask>): Promise<void>
  /** Looks until `isDone`, more and more rarely. @throws SearchServerError `timed_out` when it is not after `within` milliseconds. */
  lookUntil(isDone: () => Promise<boolean>, within?: number): Promise<void>
}

/** What the client calls a task is whatever was answered. @throws SearchServerError for what no task can be. */
function hasEnded({ status }: { status: string }): boolean {
  if (status === 'enqueued' || status === 'processing') return false
  if (status === 'succeeded' || status === 'failed' || status === 'canceled') return true
  throw new SearchServerError('unexpected_answer')
}

/** Milliseconds between two looks at a task: it doubles from the first to the last. */
const firstLook = 10
const lastLook = 500

/**
 * @param timeout milliseconds that one request may take.
 * @param signal gives up the waiting for tasks; what the server has taken in, it still does.
 */
export function connectMeilisearch(
  { url, key }: MeilisearchAddress,
  { timeout, signal }: { timeout: number; signal?: AbortSignal },
): MeilisearchConnection {
  const client = new Meilisearch({ host: url, timeout, ...(key === null ? {} : { apiKey: key }) })

  async function ask<Answer>(work: (client: Meilisearch) => Promise<Answer>): Promise<Answer> {
    try {
      signal?.throwIfAborted()
      return await work(client)
    } catch (thrown) {
      throw toSearchServerError(thrown)
    }
  }

  async function lookUntil(isDone: () => Promise<boolean>, within = Infinity): Promise<void> {
    const start = performance.now()
    for (let look = firstLook; !(await isDone()); look = Math.min(look * 2, lastLook)) {
      if (performance.now() - start > within) throw new SearchServerError('timed_out')
      await new Promise((resume) => setTimeout(resume, look))
    }
  }

  return {
    ask,
    lookUntil,
    async settle(work) {
      const { taskUid } = await ask(work)
      // A proxy can answer 200 with JSON of its own.
      if (!Number.isInteger(taskUid)) throw new SearchServerError('unexpected_answer')
      await lookUntil(async () => {
        const task = await ask(({ tasks }) => tasks.getTask(taskUid))
        if (!hasEnded(task)) return false
        if (task.status !== 'succeeded') throw fromTask(task)
        return true
      })
    },
  }
}
