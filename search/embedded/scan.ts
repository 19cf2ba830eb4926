/** Rows between two looks at the watch. */
const rowsPerLook = 4096

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

/** Visits the rows from 0 to `size`, a range at a time, and lets the event loop turn in between. */
export async function scanRows(
  size: number,
  visit: (from: number, to: number) => void,
  { sliceMilliseconds, now, pause }: Pauses,
): Promise<void> {
  let since = now()
  for (let from = 0; from < size; from += rowsPerLook) {
    if (now() - since >= sliceMilliseconds) {
      await pause()
      since = now()
    }
    visit(from, Math.min(size, from + rowsPerLook))
  }
}
