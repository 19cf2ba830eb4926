import type { SearchEngine } from './port'

/** Where there is no engine to ask: whoever asks all the same is told `why`. */
export function unavailableEngine(why: string): SearchEngine {
  const refuse = () => Promise.reject(new Error(why))
  return { name: 'embedded', rank: refuse, count: refuse, close: () => Promise.resolve() }
}
