import { and, asc, gte, isNull, lte } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import { priorityNeighbourhoods } from '@/drizzle/schema'
import { holdsPoint, type Position } from './contour'

/** The code of the neighbourhood that holds a point, the first by code on a border that two share; null outside of all. */
export async function findNeighbourhood(tx: Tx, point: Position): Promise<string | null> {
  const [longitude, latitude] = point
  const { code, contour, west, south, east, north, retiredAt } = priorityNeighbourhoods
  const near = await tx
    .select({ code, contour })
    .from(priorityNeighbourhoods)
    .where(
      and(
        isNull(retiredAt),
        lte(west, longitude),
        gte(east, longitude),
        lte(south, latitude),
        gte(north, latitude),
      ),
    )
    .orderBy(asc(code))
  return near.find((each) => holdsPoint(each.contour, point))?.code ?? null
}
