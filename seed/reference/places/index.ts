import { gridDisk, latLngToCell } from 'h3-js'
import type { Place, Places } from '../types'
import { homeAreaPoints } from './home-areas'
import type { PlacePoint } from './points'
import { workplacePoints } from './workplaces'

/** The resolution of every home and workplace cell of the portal (edge about 200 m). */
const resolution = 9

function toPlace({ rings, ...point }: PlacePoint): Place {
  return { ...point, cells: gridDisk(latLngToCell(point.lat, point.lon, resolution), rings) }
}

export const places: Places = {
  homeAreas: homeAreaPoints.map(toPlace),
  workplaces: workplacePoints.map(toPlace),
}
