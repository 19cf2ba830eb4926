import type { ProfileDocument } from '../documents'
import type { ProfileSource } from '../port'

export interface ProfileMirror {
  /** Every visible profile by id, with all that was committed before the call. Read it before the next await. */
  fresh(): Promise<ReadonlyMap<string, ProfileDocument>>
  forget(): void
}

/** @throws whatever the source throws; a failed catch-up leaves the mirror as it was, and the next one retries. */
export async function createProfileMirror(source: ProfileSource): Promise<ProfileMirror> {
  const documents = new Map<string, ProfileDocument>()
  let position = await load()
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null

  async function load(): Promise<string> {
    const loaded = await source.load()
    documents.clear()
    for await (const batch of loaded.batches)
      for (const document of batch) documents.set(document.id, document)
    return loaded.position
  }

  async function applyChanges(): Promise<void> {
    let answer = await source.changesSince(position)
    if (answer.kind === 'reload') {
      position = await load()
      answer = await source.changesSince(position)
    }
    if (answer.kind === 'reload')
      throw new Error('the source keeps its changes for less time than a load takes')
    for (const { profileId, document } of answer.changes) {
      if (document === null) documents.delete(profileId)
      else documents.set(profileId, document)
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

  /**
   * One catch-up at a time, for two would move the position past each other. Whoever comes while one runs
   * cannot use it, since it may have read before their call: they all share the one that follows.
   */
  function catchUp(): Promise<void> {
    if (next !== null) return next
    if (running === null) return start()
    next = running
      .catch(() => undefined)
      .then(() => {
        next = null
        return start()
      })
    return next
  }

  return {
    async fresh() {
      await catchUp()
      return documents
    },
    forget() {
      documents.clear()
    },
  }
}
