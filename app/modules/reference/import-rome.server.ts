import { system } from '@/app/modules/access/shared'
import { systemClock, type Clock } from '@/app/platform/clock'
import { withActor, type Database } from '@/drizzle/client.server'
import { currentLikenessParameters, type LikenessParameters } from '@/search/likeness/likeness-parameters'
import {
  applyRelease,
  listReleases,
  lockVocabulary,
  recordRelease,
  type VocabularyChanges,
  type VocabularyTable,
} from './apply-release.server'
import type { TableChanges } from './merge-rows.server'
import { readRelease } from './rome/read-release'
import { openReleaseFolder } from './rome/release-folder.server'
import type { VocabularyRelease } from './vocabulary-release'

/** What the release holds. `skills` are the competences, of which `macroSkills` and `softSkills`. */
export type RomeCounts = Record<
  | 'families'
  | 'occupations'
  | 'jobTitles'
  | 'skills'
  | 'macroSkills'
  | 'softSkills'
  | 'knowledge'
  | 'certificates'
  | 'workContexts'
  | 'links'
  | 'neighbours',
  number
>

export interface RomeImport {
  /** Whether any row was written. */
  changed: boolean
  /** As the file names tell it, such as `v460`. */
  version: string
  counts: RomeCounts
  /** Null when these very files are already loaded, with the same likeness: the tables were not looked at. */
  changes: VocabularyChanges | null
}

export type RomeProgress =
  { step: 'read'; version: string } | { step: 'merged'; table: VocabularyTable; changes: TableChanges }

/**
 * Loads an official ROME 4.0 release (France Travail open data, CSV) in one transaction: all of it or nothing.
 * Rows gone from the release are retired, never deleted, so that profiles and offers keep their codes. Synonyms of
 * job titles stay. When the file of mobility is a sample, other occupations keep their neighbours. Other parameters of
 * likeness than those of the last import make the same files count as new.
 * @throws MalformedReleaseError when the files cannot be trusted; nothing is changed then.
 */
export async function importRome(options: {
  database: Database
  folder: string
  clock?: Clock
  likeness?: LikenessParameters
  onProgress?: (progress: RomeProgress) => void
}): Promise<RomeImport> {
  const {
    database,
    clock = systemClock,
    likeness = currentLikenessParameters,
    onProgress = () => {},
  } = options
  const folder = await openReleaseFolder(options.folder)
  const { version, digest } = folder
  const loaded = await withActor(database, system, listReleases)
  if (loaded.rome?.digest === digest && loaded.rome.likenessVersion === likeness.version) {
    return { changed: false, version, counts: countsOf(loaded.rome.counts), changes: null }
  }
  const release = readRelease(folder)
  onProgress({ step: 'read', version })
  const counts = countRelease(release)
  const changes = await withActor(database, system, async (tx) => {
    await lockVocabulary(tx)
    const now = clock.now()
    const applied = await applyRelease(tx, release, likeness, now, (table, tableChanges) =>
      onProgress({ step: 'merged', table, changes: tableChanges }),
    )
    const likenessVersion = likeness.version
    await recordRelease(tx, { source: 'rome', version, digest, counts, likenessVersion }, now)
    return applied
  })
  const changed = Object.values(changes).some(
    ({ inserted, updated, retired }) => inserted + updated + retired > 0,
  )
  return { changed, version, counts, changes }
}

function countRelease(release: VocabularyRelease): RomeCounts {
  const competences = release.skills.filter(({ kind }) => kind === 'hardSkill' || kind === 'softSkill')
  return {
    families: release.families.length,
    occupations: release.occupations.length,
    jobTitles: release.jobTitles.length,
    skills: competences.length,
    macroSkills: competences.filter(({ isMacro }) => isMacro).length,
    softSkills: competences.filter(({ kind }) => kind === 'softSkill').length,
    knowledge: release.skills.length - competences.length,
    certificates: release.skills.filter(({ kind }) => kind === 'certificate').length,
    workContexts: release.workContexts.length,
    links: release.occupationSkills.length + release.occupationWorkContexts.length,
    neighbours: release.neighbours.length,
  }
}

function countsOf(counts: Record<string, number>): RomeCounts {
  const count = (name: keyof RomeCounts) => counts[name] ?? 0
  return {
    families: count('families'),
    occupations: count('occupations'),
    jobTitles: count('jobTitles'),
    skills: count('skills'),
    macroSkills: count('macroSkills'),
    softSkills: count('softSkills'),
    knowledge: count('knowledge'),
    certificates: count('certificates'),
    workContexts: count('workContexts'),
    links: count('links'),
    neighbours: count('neighbours'),
  }
}
