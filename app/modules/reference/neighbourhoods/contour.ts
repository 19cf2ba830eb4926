import pointInPolygon from 'point-in-polygon-hao'

/** Longitude, then latitude, in degrees of WGS 84, as GeoJSON has them. */
export type Position = [longitude: number, latitude: number]
/** Closed: its last position is its first. */
export type Ring = Position[]
/** Its outline, then its holes. */
export type Polygon = Ring[]
/** Where a neighbourhood lies, in one piece or in several. */
export type Contour = Polygon[]

export interface Neighbourhood {
  /** Of the decree, such as `QN06710I`. */
  code: string
  label: string
  /** INSEE codes. */
  communeCodes: string[]
  contour: Contour
}

/**
 * Whether a contour holds a point. Its border belongs to it, that of its holes too: a house on the line is not left out. What two
 * rings of one polygon both go around is a hole.
 *
 * Sides are told by exact predicates, of differences that are exact where coordinates are within a factor of two of each other,
 * as they are all over Alsace.
 */
export function holdsPoint(contour: Contour, point: Position): boolean {
  return contour.some((polygon) => pointInPolygon(point, polygon) !== false)
}
