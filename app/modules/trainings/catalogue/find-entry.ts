import type { TrainingKind } from '@/drizzle/vocabulary'
import type { Entry, TrainingSession } from '../shared'

/** @param today day in Strasbourg: a session that starts today can still be joined. */
export function findEntry(
  { kind, sessions }: { kind: TrainingKind; sessions: readonly TrainingSession[] },
  today: string,
): Entry {
  const [next] = sessions
    .filter(({ startsOn }) => startsOn >= today)
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  if (next !== undefined) return { kind: 'session', session: next }
  return kind !== 'training' && sessions.length === 0 ? { kind: 'all_year' } : { kind: 'none' }
}
