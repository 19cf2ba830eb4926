import type { ProfileSource } from '../port'
import { createProfileColumns, type ProfileColumns } from './columns/profile-columns'

/** Keeps columns as fresh as the source. `change` is given the turn in which columns may be written. */
export interface SourceFollower {
  /** Settles once all that was committed before the call is in the columns. */
  catchUp(): Promise<void>
}

/** The columns in use, which a load replaces as a whole. */
export interface ColumnsHolder {
  columns: ProfileColumns
}

/** Loads everything into `holder` first. @throws whatever the source throws; a failed catch-up changes nothing, and the next one retries. */
export async function followSource(
  source: ProfileSource,
  holder: ColumnsHolder,
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>,
): Promise<SourceFollower> {
  let position = await load()
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null

  /** Beside the columns in use, for half a load is no list to rank; nobody waits for the database in a turn. */
  async function load(): Promise<string> {
    const loaded = await source.load()
    const columns = createProfileColumns()
    for await (const batch of loaded.batches) for (const document of batch) columns.put(document)
    columns.trim()
    await inTurn(async () => {
      holder.columns = columns
    })
    return loaded.position
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
          if (document === null) holder.columns.remove(profileId)
          else holder.columns.put(document)
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
     * cannot use it, since it may have read before their call: they all share the one that follows, as do those
     * who call in one breath.
     */
    catchUp() {
      next ??= (running ?? Promise.resolve())
        .catch(() => undefined)
        .then(() => {
          next = null
          return start()
        })
      return next
    },
  }
}
