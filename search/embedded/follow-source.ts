import type { ProfileSource } from '../port'
import type { ProfileColumns } from './columns/profile-columns'

/** Keeps columns as fresh as the source. `change` is given the turn in which columns may be written. */
export interface SourceFollower {
  /** Settles once all that was committed before the call is in the columns. */
  catchUp(): Promise<void>
}

/** Loads everything first. @throws whatever the source throws; a failed catch-up changes nothing, and the next one retries. */
export async function followSource(
  source: ProfileSource,
  columns: () => ProfileColumns,
  startAfresh: () => void,
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>,
): Promise<SourceFollower> {
  let position = await load()
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null

  /** Readers wait: half a load is no list to rank. */
  function load(): Promise<string> {
    return inTurn(async () => {
      const loaded = await source.load()
      startAfresh()
      for await (const batch of loaded.batches) for (const document of batch) columns().put(document)
      columns().trim()
      return loaded.position
    })
  }

  async function applyChanges(): Promise<void> {
    let answer = await source.changesSince(position)
    if (answer.kind === 'reload') {
      position = await load()
      answer = await source.changesSince(position)
    }
    if (answer.kind === 'reload') throw new Error('the source forgets its changes faster than a load takes')
    const { changes } = answer
    if (changes.length > 0) {
      await inTurn(async () => {
        for (const { profileId, document } of changes) {
          if (document === null) columns().remove(profileId)
          else columns().put(document)
        }
      })
    }
    position = answer.position
  }

  function start(): Promise<void> {
    const current = applyChanges().finally(() => {
      if (running === current) running = null
    })
    running = current
    return current
  }

  return {
    /**
     * One catch-up at a time, for two would move the position past each other. Whoever comes while one runs
     * cannot use it, since it may have read before their call: they all share the one that follows.
     */
    catchUp() {
      if (next !== null) return next
      if (running === null) return start()
      next = running
        .catch(() => undefined)
        .then(() => {
          next = null
          return start()
        })
      return next
    },
  }
}
