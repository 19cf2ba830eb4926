import type { ProfileDocument } from '@/search/documents'
import type { ProfileChange, ProfileSource } from '@/search/port'

export interface MemoryProfileSource extends ProfileSource {
  /** What is visible now: what an engine is judged against. */
  list(): ProfileDocument[]
  put(document: ProfileDocument): void
  remove(profileId: string): void
}

/**
 * A source of profiles for tests. `repeated` changes before the position are handed out again, as the contract
 * allows; like the portal's, each change carries the document as it stands when it is read.
 */
export function createMemoryProfileSource(
  initial: ProfileDocument[] = [],
  repeated = 0,
): MemoryProfileSource {
  const visible = new Map(initial.map((document) => [document.id, document]))
  const log: string[] = []

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
    async load() {
      const position = String(log.length)
      async function* batches() {
        // Read when asked for, as the portal's source does: a batch may be newer than the position.
        yield [...visible.values()]
      }
      return { batches: batches(), position }
    },
    async changesSince(position) {
      const changes = log
        .slice(Math.max(0, Number(position) - repeated))
        .map((profileId): ProfileChange => ({ profileId, document: visible.get(profileId) ?? null }))
      return { kind: 'changes', changes, position: String(log.length) }
    },
  }
}
