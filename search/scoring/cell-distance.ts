import { cellToLatLng } from 'h3-js'
import type { Cell } from '../documents'

/** Kilometres: authalic radius of WGS 84, the one that H3 uses. */
const earthRadius = 6371.007180918475
/** More cells of a few hundred metres than a region has; past it, memory would be the price of far places. */
const mostCentres = 100_000

interface Centre {
  /** Radians. */
  latitude: number
  longitude: number
  cosine: number
}

const centres = new Map<Cell, Centre>()

/** The pair asked last: a trip is asked mode after mode. */
let last = { fromCell: '', toCell: '', kilometres: 0 }

/**
 * Great-circle distance between two cell centres, by the haversine formula. H3 has the same, at twenty times the cost:
 * a ranking asks it of every home.
 * @throws an h3-js error when a cell is not valid.
 */
export function kilometresBetween(fromCell: Cell, toCell: Cell): number {
  if (last.fromCell === fromCell && last.toCell === toCell) return last.kilometres
  const kilometres = haversine(centreOf(fromCell), centreOf(toCell))
  last = { fromCell, toCell, kilometres }
  return kilometres
}

function haversine(from: Centre, to: Centre): number {
  const north = Math.sin((to.latitude - from.latitude) / 2)
  const east = Math.sin((to.longitude - from.longitude) / 2)
  return 2 * earthRadius * Math.asin(Math.sqrt(north * north + east * east * from.cosine * to.cosine))
}

function centreOf(cell: Cell): Centre {
  const known = centres.get(cell)
  if (known !== undefined) return known
  const [latitude, longitude] = cellToLatLng(cell)
  const centre = radians(latitude, longitude)
  if (centres.size >= mostCentres) centres.clear()
  centres.set(cell, centre)
  return centre
}

function radians(latitude: number, longitude: number): Centre {
  const perDegree = Math.PI / 180
  return {
    latitude: latitude * perDegree,
    longitude: longitude * perDegree,
    cosine: Math.cos(latitude * perDegree),
  }
}
