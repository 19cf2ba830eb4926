import { z } from 'zod'
import { GeocoderError, type Geocoder } from './geocoder'

/** Milliseconds for an answer: a caseworker waits for it. */
const usualPatience = 3000

/** Under this the service has guessed (its own score, of 1). */
const leastScore = 0.6

const answerSchema = z.object({
  features: z.array(
    z.object({
      geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
      properties: z.object({ type: z.string(), score: z.number(), postcode: z.string().optional() }),
    }),
  ),
})

/**
 * Addresses by the search of the Base adresse nationale (géoplateforme de l’IGN, or a service of one's own that answers alike).
 * Only a house number is precise enough: a street can be on both sides of a border. An address goes out in the request and
 * is written nowhere.
 * @param url up to `/search`, such as `https://data.geopf.fr/geocodage`.
 * @param patience milliseconds for an answer.
 */
export function createBanGeocoder(url: string, patience = usualPatience): Geocoder {
  return {
    async locate(address) {
      const query = new URL(`${url.replace(/\/$/u, '')}/search`)
      query.search = new URLSearchParams({ q: address, limit: '1' }).toString()
      const answer = answerSchema.safeParse(await ask(query, patience))
      if (!answer.success) throw new GeocoderError('rejected', 'unreadable')
      const [best] = answer.data.features
      if (best === undefined) return null
      const { type, score, postcode } = best.properties
      const [typedPostcode] = address.match(/\b\d{5}\b/u) ?? []
      const isElsewhere = typedPostcode !== undefined && typedPostcode !== postcode
      return type !== 'housenumber' || score < leastScore || isElsewhere ? null : best.geometry.coordinates
    },
  }
}

/** The cause of a failure may hold the address: only its kind is kept. */
async function ask(query: URL, patience: number): Promise<unknown> {
  let response: Response
  try {
    response = await fetch(query, { signal: AbortSignal.timeout(patience), redirect: 'error' })
  } catch (error) {
    throw new GeocoderError('unavailable', error instanceof Error ? error.name : 'unknown')
  }
  if (!response.ok) {
    // Read to its end, so that the connection can serve again.
    await response.text().catch(() => null)
    const isTheirs = response.status >= 500 || response.status === 429
    throw new GeocoderError(isTheirs ? 'unavailable' : 'rejected', String(response.status))
  }
  try {
    return await response.json()
  } catch (error) {
    if (error instanceof SyntaxError) throw new GeocoderError('rejected', 'unreadable')
    throw new GeocoderError('unavailable', error instanceof Error ? error.name : 'unknown')
  }
}
