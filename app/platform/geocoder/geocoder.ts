/** Longitude, then latitude, in degrees of WGS 84. */
export type Place = [longitude: number, latitude: number]

/** Where an address is. */
export interface Geocoder {
  /**
   * @param address as a person wrote it.
   * @returns null when it is not found to the very house.
   * @throws GeocoderError
   */
  locate(address: string): Promise<Place | null>
}

/** `unavailable`: nobody answers in time; `rejected`: the answer is not one to believe. Holds nothing of the address. */
export class GeocoderError extends Error {
  override readonly name = 'GeocoderError'

  constructor(
    readonly reason: 'unavailable' | 'rejected',
    /** A status, or the kind of the failure. */
    readonly code: string,
  ) {
    super(`geocoder: ${reason} (${code})`)
  }
}
