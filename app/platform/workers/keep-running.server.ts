import { setTimeout as sleep } from 'node:timers/promises'

interface Running {
  /** Settles when it has ended, of itself or not. */
  ended: Promise<unknown>
  stop(): Promise<void>
}

/** Milliseconds before what ended by itself is started anew. */
const pause = 1000

/**
 * Starts something again whenever it ends by itself, until stopped: a database that went away ends a job runner for good,
 * in a process that lives on. The first start is the caller's to fail.
 * @param ended is told of each end.
 */
export async function keepRunning(
  start: () => Promise<Running>,
  ended: (error: unknown) => void,
): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController()
  const stopped = () => stopping.signal.aborted
  let current = await start()
  const follow = async (): Promise<void> => {
    for (;;) {
      const how = await current.ended.then(
        () => null,
        (error: unknown) => error,
      )
      if (stopped()) return
      ended(how)
      for (let started = false; !started;) {
        await sleep(pause, undefined, { signal: stopping.signal }).catch(() => null)
        if (stopped()) return
        started = await start().then(
          async (next) => {
            current = next
            // A start that was under way when everything else was stopped.
            if (stopped()) await next.stop()
            return true
          },
          () => false,
        )
      }
    }
  }
  const following = follow()
  return {
    async stop() {
      stopping.abort()
      await Promise.all([following, current.stop().catch(() => {})])
    },
  }
}
