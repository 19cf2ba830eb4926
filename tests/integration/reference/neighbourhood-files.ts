import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Position } from '@/app/modules/reference/neighbourhoods/contour'

/** A square of four hundredths of a degree, from its south-west corner. */
export const square = ([west, south]: Position, side = 0.04): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
]

export const hautepierre = (coordinates: unknown = [[square([7.69, 48.58])]]) => ({
  type: 'Feature',
  properties: { code_qp: 'QN06710I', lib_qp: 'Hautepierre', insee_com: ['67482'] },
  geometry: { type: 'MultiPolygon', coordinates },
})

/** As the national file writes communes, and with a hole. */
export const cronenbourg = {
  type: 'Feature',
  properties: { code_qp: 'QN06712I', lib_qp: 'Cronenbourg', insee_com: '67482, 67447' },
  geometry: {
    type: 'Polygon',
    coordinates: [square([7.73, 48.58]), square([7.74, 48.59], 0.01)],
  },
}

export const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })

export async function writeContours(content: unknown, name = 'qpv2024.geojson'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cite-qpv-'))
  const file = join(folder, name)
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}
