import type { ProfileDocument } from '@/search/documents'
import type { ProfileChange, ProfileSource } from '@/search/port'
import type { BenchVocabulary } from './bench-vocabulary'
import { generateProfile } from './bench-world'

export interface BenchWorld {
  profiles: number
  seed: number
  vocabulary: BenchVocabulary
}

/** Made as they are read: a million documents at once would take gigabytes. */
export function* profileBatches(
  { profiles, seed, vocabulary }: BenchWorld,
  size = 5000,
): Generator<ProfileDocument[]> {
  for (let from = 0; from < profiles; from += size) {
    yield Array.from({ length: Math.min(size, profiles - from) }, (_, index) =>
      generateProfile(from + index, seed, vocabulary),
    )
  }
}

export interface BenchSource extends ProfileSource {
  put(document: ProfileDocument): void
}

export function createBenchSource(world: BenchWorld): BenchSource {
  const log: ProfileChange[] = []
  return {
    put(document) {
      log.push({ profileId: document.id, document })
    },
    async load() {
      async function* batches() {
        yield* profileBatches(world)
      }
      return { batches: batches(), position: String(log.length) }
    },
    async changesSince(position) {
      return { kind: 'changes', changes: log.slice(Number(position)), position: String(log.length) }
    },
  }
}
