import type { ProfileDocument } from '@/search/documents'
import type { ProfileChange, ProfileSource } from '@/search/port'

export interface MemoryProfileSource extends ProfileSource {
  /** What is visible now: what an engine is judged against. */
  list(): ProfileDocument[]
  put(document: ProfileDocument): void
  remove(profileId: string): void
  /** Drops the changes kept so far, as the portal does after some days: whoever reads from before must load again. */
  forget(): void
}

/** How changes are handed out; the contract allows all of it. */
export interface Delivery {
  /** Changes before the position that are handed out again. */
  repeated?: number
  /** The last change comes first. */
  backwards?: boolean
}

/** A source of profiles for tests. Like the portal's, each change carries the document as it stands when it is read. */
export function createMemoryProfileSource(
  initial: ProfileDocument[] = [],
  { repeated = 0, backwards = false }: Delivery = {},
): MemoryProfileSource {
  const visible = new Map(initial.map((document) => [document.id, document]))
  const log: string[] = []
  let forgotten = 0

  return {
    list: () => [...visible.values()],
    put(document) {
      visible.set(document.id, document)
      log.push(document.id)
    },
    remove(profileId) {
      visible.delete(profileId)
      log.push(profileId)
    },
    forget() {
      forgotten = log.length
    },
    async load() {
      const position = String(log.length)
      async function* batches() {
        // Read when asked for, as the portal's source does: a batch may be newer than the position.
        yield [...visible.values()]
      }
      return { batches: batches(), position }
    },
    async changesSince(position) {
      if (Number(position) < forgotten) return { kind: 'reload' }
      const changes = log
        .slice(Math.max(0, Number(position) - repeated))
        .map((profileId): ProfileChange => ({ profileId, document: visible.get(profileId) ?? null }))
      return {
        kind: 'changes',
        changes: backwards ? changes.toReversed() : changes,
        position: String(log.length),
      }
    },
  }
}
