import { checkPosition } from './check-position'
import { holdsPoint, type Contour, type Ring } from './contour'
import { findCrossing } from './find-crossing'

/**
 * Why a contour cannot be trusted, in French and without final stop; null when it can. Rings may touch, themselves or each other.
 * @param tolerance in degrees, as for `findCrossing`.
 */
export function checkContour(contour: Contour, tolerance: number): string | null {
  if (contour.length === 0) return 'son contour est vide'
  for (const [index, polygon] of contour.entries()) {
    const part = contour.length === 1 ? '' : ` de la partie ${index + 1}`
    if (polygon.length === 0) return `le contour${part} est vide`
    const [outline, ...holes] = polygon
    for (const [order, ring] of polygon.entries()) {
      const fault = checkRing(ring)
      if (fault !== null) return `${order === 0 ? 'le bord' : `le trou ${order}`}${part} ${fault}`
    }
    const crossing = findCrossing(polygon, tolerance)
    if (crossing !== null) return `le contour${part} se recoupe, près de (${crossing.join(', ')})`
    const stray = holes.findIndex((hole) => hole.some((place) => !holdsPoint([[outline ?? []]], place)))
    if (stray !== -1) return `le trou ${stray + 1}${part} sort du contour`
  }
  return null
}

function checkRing(ring: Ring): string | null {
  for (const position of ring) {
    const fault = checkPosition(position)
    if (fault !== null) return `est mal placé\u00a0: ${fault}`
  }
  const [first] = ring
  const last = ring.at(-1)
  if (first === undefined || last === undefined) return 'n’a aucun point'
  if (first[0] !== last[0] || first[1] !== last[1]) {
    return 'n’est pas fermé\u00a0: son dernier point n’est pas le premier'
  }
  const places = new Set(ring.map((position) => position.join(' '))).size
  if (places < 3) {
    return `n’a que ${places}\u00a0point${places > 1 ? 's' : ''} distinct${places > 1 ? 's' : ''}\u00a0: il en faut trois au moins`
  }
  return null
}
