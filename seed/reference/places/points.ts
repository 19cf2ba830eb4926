/** A named point and how far the place reaches around it; `rings` counts H3 cells of resolution 9 outward. */
export interface PlacePoint {
  code: string
  name: string
  commune: string
  lat: number
  lon: number
  rings: 0 | 1
}
