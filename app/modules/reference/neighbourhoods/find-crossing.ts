import { orient2d } from 'robust-predicates'
import type { Position, Ring } from './contour'

interface Edge {
  from: Position
  to: Position
  /** Where the ring goes on to from `to`. */
  next: Position
}

/**
 * A place where the rings of a polygon cross themselves or each other; null when they do not. Rings may touch.
 * @param tolerance in degrees: a crossing that ends no further than this behind the line is the work of rounding, and passes.
 */
export function findCrossing(rings: readonly Ring[], tolerance: number): Position | null {
  const edges = rings.flatMap(edgesOf)
  for (const [index, edge] of edges.entries()) {
    for (const other of edges.slice(index + 1)) {
      if (!boxesMeet(edge, other)) continue
      if (crossingDepth(edge, other) > tolerance) return edge.from
    }
  }
  return null
}

/** Of a closed ring; a position that is given twice in a row is one. */
function edgesOf(ring: Ring): Edge[] {
  const corners = ring.slice(1).filter((place, index) => !isSame(place, ring[index]))
  return corners.flatMap((from, index) => {
    const to = corners[(index + 1) % corners.length]
    const next = corners[(index + 2) % corners.length]
    return to && next ? [{ from, to, next }] : []
  })
}

/** How far the shorter of two crossing ends lies behind the other line; 0 when they do not cross. */
function crossingDepth(one: Edge, other: Edge): number {
  if (isSame(one.to, other.to)) return depthAtCorner(one, other)
  return Math.max(depthWithin(one, other), depthAtEnd(one, other), depthAtEnd(other, one))
}

/** Each edge goes through the inside of the other. */
function depthWithin(one: Edge, other: Edge): number {
  const crosses =
    side(other, one.from) * side(other, one.to) < 0 && side(one, other.from) * side(one, other.to) < 0
  if (!crosses) return 0
  return Math.min(
    distance(one.from, other),
    distance(one.to, other),
    distance(other.from, one),
    distance(other.to, one),
  )
}

/** The end of an edge lies on the inside of another, and its ring goes on behind it. */
function depthAtEnd(edge: Edge, other: Edge): number {
  const goesThrough =
    side(other, edge.to) === 0 &&
    isBetween(edge.to, other) &&
    side(other, edge.from) * side(other, edge.next) < 0
  return goesThrough ? Math.min(distance(edge.from, other), distance(edge.next, other)) : 0
}

/** Two corners at one place: they cross when one goes out of the angle that the other makes. */
function depthAtCorner(one: Edge, other: Edge): number {
  const corner = one.to
  const inAngle = (place: Position) => {
    const fromFirst = turn(one.from, corner, place)
    const fromSecond = turn(corner, one.next, place)
    if (fromFirst === 0 || fromSecond === 0) return null
    return turn(one.from, corner, one.next) >= 0
      ? fromFirst > 0 && fromSecond > 0
      : fromFirst > 0 || fromSecond > 0
  }
  const before = inAngle(other.from)
  const after = inAngle(other.next)
  if (before === null || after === null || before === after) return 0
  const arms = (edge: Edge) => [
    { from: edge.from, to: corner },
    { from: corner, to: edge.next },
  ]
  const depth = (place: Position, edge: Edge) => Math.min(...arms(edge).map((arm) => distance(place, arm)))
  return Math.min(
    depth(one.from, other),
    depth(one.next, other),
    depth(other.from, one),
    depth(other.next, one),
  )
}

type Line = Pick<Edge, 'from' | 'to'>

/** Exact in its sign: positive to the left of the way from the first to the second. */
const turn = ([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position) => -orient2d(ax, ay, bx, by, cx, cy)
const side = ({ from, to }: Line, place: Position) => Math.sign(turn(from, to, place))

const isSame = (one: Position, other: Position | undefined) =>
  other !== undefined && one[0] === other[0] && one[1] === other[1]

const boxesMeet = (one: Line, other: Line) =>
  ([0, 1] as const).every(
    (axis) =>
      Math.max(one.from[axis], one.to[axis]) >= Math.min(other.from[axis], other.to[axis]) &&
      Math.max(other.from[axis], other.to[axis]) >= Math.min(one.from[axis], one.to[axis]),
  )

/** Of a place on the line of an edge: on the edge, its ends aside. */
const isBetween = (place: Position, { from, to }: Line) =>
  !isSame(place, from) &&
  !isSame(place, to) &&
  ([0, 1] as const).every((axis) => (place[axis] - from[axis]) * (place[axis] - to[axis]) <= 0)

/** From a place to the nearest of a line, in degrees. */
function distance([x, y]: Position, { from, to }: Line): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy)
  const share = Math.min(1, Math.max(0, along))
  return Math.hypot(x - from[0] - share * dx, y - from[1] - share * dy)
}
