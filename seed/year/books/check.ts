/** One thing that must be true of a year once it has been played. */
export interface Check {
  name: string
  ok: boolean
  /** What was counted. */
  figures: Record<string, number>
  /** The first few rows or figures that are out of place. */
  faults: string[]
}

const faultsShown = 5

/** @param faults every one: none makes it true. */
export function check(name: string, figures: Record<string, number>, faults: readonly string[]): Check {
  return {
    name,
    ok: faults.length === 0,
    figures: { ...figures, faults: faults.length },
    faults: faults.slice(0, faultsShown),
  }
}
