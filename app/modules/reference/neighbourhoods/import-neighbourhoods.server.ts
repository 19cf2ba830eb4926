import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { desc } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { systemClock, type Clock } from '@/app/platform/clock'
import { withActor, type Database, type Tx } from '@/drizzle/client.server'
import { neighbourhoodReleases, priorityNeighbourhoods } from '@/drizzle/schema'
import { lockVocabulary } from '../apply-release.server'
import { mergeRows, type TableChanges } from '../merge-rows.server'
import { MalformedReleaseError } from '../rome/malformed-release-error'
import type { Contour } from './contour'
import { neighbourhoodReaderRevision, readNeighbourhoods } from './read-neighbourhoods'

export interface NeighbourhoodImport {
  /** Whether any row was written. */
  changed: boolean
  /** How many neighbourhoods the file holds. */
  neighbourhoods: number
  /** Null when this very file is already loaded: the table was not looked at. */
  changes: TableChanges | null
}

/**
 * Loads the official contours of the priority neighbourhoods in one transaction, all of the file or nothing. It replaces what was
 * there: a neighbourhood that the file does not hold is retired, so that whoever was found in it keeps its name.
 * @throws MalformedReleaseError when the file cannot be trusted; nothing is changed then.
 */
export async function importNeighbourhoods(options: {
  database: Database
  file: string
  clock?: Clock
}): Promise<NeighbourhoodImport> {
  const { database, clock = systemClock } = options
  const name = basename(options.file)
  const bytes = await readFile(options.file).catch(() => {
    throw new MalformedReleaseError(options.file, null, 'ce fichier n’existe pas ou ne peut pas être lu')
  })
  const digest = createHash('sha256').update(`${neighbourhoodReaderRevision}\n`).update(bytes).digest('hex')
  const standing = await withActor(database, system, findStandingRelease)
  if (standing?.digest === digest) {
    return { changed: false, neighbourhoods: standing.neighbourhoods, changes: null }
  }
  const neighbourhoods = readNeighbourhoods(name, bytes.toString('utf8'))
  const changes = await withActor(database, system, async (tx) => {
    await lockVocabulary(tx)
    const now = clock.now()
    const merged = await mergeRows(
      tx,
      priorityNeighbourhoods,
      {
        columns: ['code', 'label', 'communeCodes', 'contour', 'west', 'south', 'east', 'north'],
        rows: neighbourhoods.map((each) => ({ ...each, ...boxOf(each.contour) })),
        others: 'retire',
      },
      now,
    )
    const release = { digest, file: name, neighbourhoods: neighbourhoods.length, loadedAt: now }
    await tx
      .insert(neighbourhoodReleases)
      .values(release)
      .onConflictDoUpdate({ target: neighbourhoodReleases.digest, set: release })
    return merged
  })
  const { inserted, updated, retired } = changes
  return { changed: inserted + updated + retired > 0, neighbourhoods: neighbourhoods.length, changes }
}

async function findStandingRelease(tx: Tx) {
  const [release] = await tx
    .select()
    .from(neighbourhoodReleases)
    .orderBy(desc(neighbourhoodReleases.loadedAt))
    .limit(1)
  return release
}

/** So that the database leaves out what is nowhere near. */
function boxOf(contour: Contour) {
  const longitudes = contour.flat(2).map(([longitude]) => longitude)
  const latitudes = contour.flat(2).map(([, latitude]) => latitude)
  return {
    west: Math.min(...longitudes),
    south: Math.min(...latitudes),
    east: Math.max(...longitudes),
    north: Math.max(...latitudes),
  }
}
