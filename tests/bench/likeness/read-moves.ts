import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readTable } from '@/app/modules/reference/rome/read-table'
import type { OccupationCode } from '@/search/documents'
import type { Moves } from './average-precision'

/** A `rubrique_mobilite` of ROME, whole or not. Its order of closeness (`numero_ordre`) is not looked at. */
export async function readMoves(path: string): Promise<Moves> {
  const file = { name: basename(path), bytes: await readFile(path) }
  const rows = readTable(file, ['code_rome', 'code_rome_cible'])
  return collectMoves(rows.map((row) => ({ from: row.cell('code_rome'), to: row.cell('code_rome_cible') })))
}

export function collectMoves(pairs: readonly { from: OccupationCode; to: OccupationCode }[]): Moves {
  const moves = new Map<OccupationCode, Set<OccupationCode>>()
  for (const { from, to } of pairs) {
    if (from !== to) moves.set(from, (moves.get(from) ?? new Set()).add(to))
  }
  return moves
}

/** A weak truth for every occupation: those whose code starts with the same domain. It is not what likeness is made of. */
export function movesWithinDomains(occupations: readonly OccupationCode[]): Moves {
  return collectMoves(
    occupations.flatMap((from) =>
      occupations.filter((to) => to.slice(0, 3) === from.slice(0, 3)).map((to) => ({ from, to })),
    ),
  )
}
