import type { Position } from './contour'

/** Where France lies, in degrees of WGS 84, with a margin at sea: west, south, east, north. */
const territories: readonly (readonly [west: number, south: number, east: number, north: number])[] = [
  // The metropole, with Corsica.
  [-5.5, 41, 10, 51.5],
  // Saint-Martin, Guadeloupe and Martinique.
  [-63.5, 14, -60.5, 18.5],
  // Guyane.
  [-55, 2, -51, 6.5],
  // Mayotte, then La Réunion.
  [44.5, -13.5, 45.8, -12],
  [55, -21.8, 56.2, -20.5],
  // French Polynesia.
  [-155, -28, -134, -7.5],
]

/** Why a position cannot be one of WGS 84, longitude first, in France; in French, null when it can. */
export function checkPosition(position: Position): string | null {
  const [first, second] = position
  const shown = `(${first}, ${second})`
  if (Math.abs(first) > 180 || Math.abs(second) > 180) {
    return `les coordonnées ${shown} ne sont pas des degrés\u00a0: le fichier est dans une autre projection, telle que Lambert-93. Il faut sa version WGS 84 (EPSG:4326)`
  }
  if (isInFrance(position)) return null
  return isInFrance([second, first])
    ? `les coordonnées ${shown} donnent la latitude avant la longitude\u00a0: un fichier GeoJSON donne la longitude d’abord`
    : `les coordonnées ${shown} ne sont pas en France`
}

function isInFrance([longitude, latitude]: Position): boolean {
  return territories.some(
    ([west, south, east, north]) =>
      longitude >= west && longitude <= east && latitude >= south && latitude <= north,
  )
}
