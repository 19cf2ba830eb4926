import { guardCount } from '@/app/modules/matching/shared'
import type { ResidentId } from '@/drizzle/ids'
import { groupMeasures, type GroupMeasure, type GroupTable } from './diagnostic'
import { maskParts } from './mask-parts'

/** Whom each measure counts. */
export type Measured = Record<GroupMeasure, ReadonlySet<ResidentId>>

/**
 * The people of each measure by the group that they are in: everybody in one, so that each column adds up to its total.
 * @param names of the groups, in an order that no count decides.
 */
export function countGroups(
  names: readonly string[],
  groupOf: (residentId: ResidentId) => string,
  measured: Measured,
): GroupTable {
  const columns = groupMeasures.map((measure) => {
    const counts = new Map(names.map((name) => [name, 0]))
    for (const residentId of measured[measure]) {
      const name = groupOf(residentId)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    return { total: guardCount(measured[measure].size), parts: maskParts([...counts.values()]) }
  })
  return {
    total: columns.map(({ total }) => total),
    lines: names.map((name, place) => ({
      name,
      people: columns.map(({ parts }) => parts[place] ?? { hidden: true }),
    })),
  }
}
