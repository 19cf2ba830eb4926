/** One line of the report. Times in milliseconds unless named otherwise; a figure that a run has no meaning for is null. */
export interface BenchRun {
  engine: string
  profiles: number
  offers: number
  /** Seconds, the making of the documents left out. */
  load_s: number | null
  bytes_per_profile: number | null
  p50_ms: number
  p95_ms: number
  p99_ms: number
  /** Counting the offer and each of its relaxations. */
  cost_p50_ms: number | null
  /** From a change to a ranking that has it. */
  visible_p95_ms: number | null
  /** Share of the exhaustive judge's first fifty that are found at their place. */
  recall_at_50: number | null
  /** Offers on which recall was judged. */
  judged_offers: number
}

export const pageSize = 50

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export function latencies(values: readonly number[]): Pick<BenchRun, 'p50_ms' | 'p95_ms' | 'p99_ms'> {
  return {
    p50_ms: percentile(values, 0.5),
    p95_ms: percentile(values, 0.95),
    p99_ms: percentile(values, 0.99),
  }
}

/** Milliseconds that `work` takes, one call after the other. */
export async function timeEach<Item>(
  items: readonly Item[],
  work: (item: Item) => unknown,
): Promise<number[]> {
  const times: number[] = []
  for (const item of items) {
    const start = performance.now()
    await work(item)
    times.push(performance.now() - start)
  }
  return times
}

/** Share of the judge's places that hold the same profile. Two empty lists agree. */
export function recall(
  judged: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): number | null {
  const places = judged.flatMap((ids, offer) => ids.map((id, place) => found[offer]?.[place] === id))
  if (judged.length === 0) return null
  return places.length === 0 ? 1 : places.filter(Boolean).length / places.length
}
