import { setTimeout as pause } from 'node:timers/promises'
import type { Round } from './follow-index'

/** Milliseconds between two rounds when all goes well. With the time of a task, a change is seen well within 2 s. */
export const idlePause = 300
/** Milliseconds after a first failure; each further one doubles it, up to the longest. */
const firstBackOff = 500
const longestBackOff = 30_000

/** Milliseconds that stopping waits for a request under way: cut off or not, what it asks for is asked again later. */
const stopGrace = 2_000

export interface FollowingWork {
  round(): Promise<Round>
  rebuild(): Promise<'rebuilt' | 'busy'>
  /** Told of each failure, the first of a row being number 1. Its own failure is nobody's business. */
  onFailure(error: unknown, attempt: number): Promise<void>
  /** Told once when a row of failures is over. */
  onRecovery(attempts: number): void
}

/** The longest wait, but for a part drawn by lot: processes that failed together do not come back together. */
export function backOff(attempt: number, random: () => number = Math.random): number {
  const full = Math.min(firstBackOff * 2 ** (attempt - 1), longestBackOff)
  return full * (0.5 + random() / 2)
}

/** Round after round until stopped. Nothing ends it by itself: whatever fails is tried again. */
export function keepFollowing(
  work: FollowingWork,
  stopping: AbortController,
  wait: (milliseconds: number, signal: AbortSignal) => Promise<unknown> = (milliseconds, signal) =>
    pause(milliseconds, null, { signal }),
): { stop(): Promise<void> } {
  const { signal } = stopping
  const isStopped = () => signal.aborted

  async function run(): Promise<void> {
    let failures = 0
    while (!isStopped()) {
      try {
        if ((await work.round()) === 'lost') await work.rebuild()
        if (failures > 0) work.onRecovery(failures)
        failures = 0
      } catch (error) {
        if (isStopped()) return
        failures += 1
        await work.onFailure(error, failures).catch(() => undefined)
      }
      await wait(failures === 0 ? idlePause : backOff(failures), signal).catch(() => undefined)
    }
  }

  const running = run()
  return {
    async stop() {
      stopping.abort()
      await Promise.race([running, pause(stopGrace, null, { ref: false })])
    },
  }
}
