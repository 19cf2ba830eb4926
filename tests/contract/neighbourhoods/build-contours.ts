import type { Contour, Neighbourhood, Position, Ring } from '@/app/modules/reference/neighbourhoods/contour'
import type { Random } from '@/seed/builders/source/random'

/** As many and as ragged as the official ones of the Eurométropole, rounded as their extract is; and with what those do not have. */
export function buildNeighbourhoods(random: Random, count: number): Neighbourhood[] {
  return Array.from({ length: count }, (_, index) => ({
    code: `QN067${String(index + 1).padStart(2, '0')}N`,
    label: `Quartier ${index + 1}`,
    communeCodes: ['67482'],
    contour: buildContour(random, index),
  }))
}

/** One piece; one piece with holes; several pieces, one inside the hole of another. */
function buildContour(random: Random, index: number): Contour {
  const centre: Position = [between(random, 7.66, 7.86), between(random, 48.5, 48.64)]
  const outline = buildRing(random, centre, 0.006, 0.012)
  if (index % 3 === 0) return [[outline]]
  const hole = buildRing(random, centre, 0.003, 0.005)
  if (index % 3 === 1) return [[outline, hole]]
  const inner = buildRing(random, centre, 0.0005, 0.002)
  const apart = buildRing(random, [centre[0] + 0.03, centre[1]], 0.002, 0.008)
  return [[outline, hole], [inner], [apart]]
}

/** Around its centre, at any distance from it between two, in degrees: it never crosses itself before it is rounded. */
function buildRing(random: Random, [longitude, latitude]: Position, least: number, most: number): Ring {
  const corners = random.integer(30, 230)
  const places = Array.from({ length: corners }, (_, index): Position => {
    const angle = (2 * Math.PI * index) / corners
    const reach = between(random, least, most)
    return [rounded(longitude + reach * Math.cos(angle)), rounded(latitude + reach * Math.sin(angle))]
  })
  return [...places, ...places.slice(0, 1)]
}

const rounded = (degrees: number) => Math.round(degrees * 1e4) / 1e4

const between = (random: Random, least: number, most: number) => least + random.unit() * (most - least)
