/** Few enough to stay in the processor's nearest memory from one gate to the next. */
export const rowsPerBlock = 4096

export interface Pauses {
  /** Milliseconds after which a scan lets other work pass. */
  sliceMilliseconds: number
  now(): number
  /** Settles once the work that waited has had its turn. */
  pause(): Promise<void>
}

export const realPauses: Pauses = {
  sliceMilliseconds: 6,
  now: () => performance.now(),
  pause: () => new Promise((resume) => setImmediate(resume)),
}

/**
 * Visits all rows below `size`, a block at a time, and lets the event loop turn in between.
 * `visit` may write over the numbers it is given, of which the first `count` are rows.
 */
export async function scanRows(
  size: number,
  visit: (rows: Uint32Array, count: number) => void,
  { sliceMilliseconds, now, pause }: Pauses,
): Promise<void> {
  const rows = new Uint32Array(rowsPerBlock)
  let since = now()
  for (let from = 0; from < size; from += rowsPerBlock) {
    if (now() - since >= sliceMilliseconds) {
      await pause()
      since = now()
    }
    const count = Math.min(rowsPerBlock, size - from)
    for (let at = 0; at < count; at += 1) rows[at] = from + at
    visit(rows, count)
  }
}
