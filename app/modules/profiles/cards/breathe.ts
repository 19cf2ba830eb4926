/** Called between pieces of a long calculation, so that whatever else the process does is not kept waiting. */
export type Breathe = () => Promise<void>

/** Milliseconds of work at a stretch: pages of the same process wait no longer. */
const stretch = 20

export function createBreathing(): Breathe {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < stretch) return
    await new Promise((resolve) => setImmediate(resolve))
    since = performance.now()
  }
}
