import { z } from 'zod'
import { MalformedReleaseError } from '../rome/malformed-release-error'
import { checkContour } from './check-contour'
import type { Contour, Neighbourhood, Position } from './contour'

const positionSchema = z
  .array(z.number())
  .min(2)
  .transform(([longitude = 0, latitude = 0]): Position => [longitude, latitude])
const polygonSchema = z.array(z.array(positionSchema))

const geometrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: polygonSchema }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygonSchema) }),
])

const featureSchema = z.object({
  properties: z.object({
    /** As listed by decree 2023-1314: department, number, and whether the neighbourhood is kept as it was, changed or new. */
    code_qp: z.string().regex(/^QN(?:\d{3}|02[AB])\d{2}[IMN]$/u),
    lib_qp: z.string().trim().min(1),
    insee_com: z.union([
      z.array(z.string()),
      z.string().transform((text) => text.split(/[\s,;]+/u).filter((code) => code !== '')),
    ]),
  }),
  geometry: geometrySchema,
})

const collectionSchema = z.object({
  type: z.literal('FeatureCollection'),
  crs: z.object({ properties: z.object({ name: z.string() }) }).nullish(),
  features: z.array(z.unknown()).min(1),
})

/** The coordinate systems that mean longitude and latitude of WGS 84, as GeoJSON files of before 2016 name them. */
const wgs84 = /(?:CRS84|EPSG:{1,2}4326)$/u

/** To raise when the same file would give other rows: databases then take it in again. */
export const neighbourhoodReaderRevision = 1

/**
 * The priority neighbourhoods of an official GeoJSON file of contours (ANCT, « Quartiers prioritaires de la politique de la ville »),
 * by code. Positions that are given twice in a row are kept once.
 * @param file name, for errors.
 * @throws MalformedReleaseError with the first reason not to trust the file.
 */
export function readNeighbourhoods(file: string, text: string): Neighbourhood[] {
  const refuse = (reason: string): never => {
    throw new MalformedReleaseError(file, null, reason)
  }
  const collection = collectionSchema.safeParse(parseJson(text))
  if (!collection.success) return refuse('ce n’est pas une collection GeoJSON de contours')
  const { crs, features } = collection.data
  if (crs && !wgs84.test(crs.properties.name)) {
    refuse(
      `les coordonnées sont en ${crs.properties.name}\u00a0: il faut la version WGS 84 (EPSG:4326) du fichier`,
    )
  }
  const neighbourhoods = features.map((each, index): Neighbourhood => {
    const feature = featureSchema.safeParse(each)
    if (!feature.success) return refuse(`contour ${index + 1}\u00a0: ${describeShape(feature.error)}`)
    const { properties, geometry } = feature.data
    return {
      code: properties.code_qp,
      label: properties.lib_qp,
      communeCodes: properties.insee_com,
      contour: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    }
  })
  const tolerance = roundingOf(neighbourhoods)
  const codes = new Set<string>()
  for (const { code, label, contour } of neighbourhoods) {
    if (codes.has(code)) refuse(`le quartier ${code} y est deux fois`)
    codes.add(code)
    const fault = checkContour(contour, tolerance)
    if (fault !== null) refuse(`quartier ${code} (${label})\u00a0: ${fault}`)
  }
  return neighbourhoods
    .map((each) => ({ ...each, contour: dropRepeats(each.contour) }))
    .sort((one, other) => one.code.localeCompare(other.code, 'fr'))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function describeShape({ issues: [issue] }: z.ZodError): string {
  const path = issue?.path.join('.') ?? ''
  if (path.startsWith('properties.code_qp')) {
    return 'son code (code_qp) n’est pas celui d’un quartier prioritaire de 2024, tel que QN06710I'
  }
  return path.startsWith('geometry')
    ? 'sa géométrie n’est pas un polygone ou un ensemble de polygones'
    : `son attribut ${path.replace('properties.', '')} manque ou n’est pas lisible`
}

/** Decimals of a degree that a contour has to be given with: four are eleven metres. */
const leastDecimals = 4

/**
 * How far the rounding of its coordinates may have moved one line of a file against another: each end by half a step in both
 * directions. The published files have all their digits; extracts rounded to four decimals cross themselves by a few metres.
 */
function roundingOf(neighbourhoods: readonly Neighbourhood[]): number {
  let decimals = leastDecimals
  for (const { contour } of neighbourhoods) {
    for (const coordinate of contour.flat(3)) {
      decimals = Math.max(decimals, String(coordinate).split('.')[1]?.length ?? 0)
    }
  }
  return Math.SQRT2 * 10 ** -decimals
}

function dropRepeats(contour: Contour): Contour {
  return contour.map((polygon) =>
    polygon.map((ring) =>
      ring.filter(([x, y], index) => {
        const before = ring[index - 1]
        return before === undefined || before[0] !== x || before[1] !== y
      }),
    ),
  )
}
