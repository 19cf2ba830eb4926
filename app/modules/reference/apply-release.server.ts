import { sql } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import {
  jobTitles,
  occupationFamilies,
  occupationNeighbours,
  occupations,
  occupationSkills,
  occupationWorkContexts,
  referenceReleases,
  skills,
  workContexts,
} from '@/drizzle/schema'
import type { LikenessParameters } from '@/search/likeness/likeness-parameters'
import { mergeRows, type TableChanges } from './merge-rows.server'
import { storeLikenesses, type LikenessTable } from './store-likenesses.server'
import type { VocabularyRelease } from './vocabulary-release'

export type VocabularyTable = Exclude<keyof VocabularyRelease, 'neighboursOf'> | LikenessTable
export type VocabularyChanges = Record<VocabularyTable, TableChanges>

/** Where a release came from: the official files win over the starter vocabulary of the repository. */
export type ReleaseSource = 'starter' | 'rome'
export type LoadedRelease = typeof referenceReleases.$inferSelect

/** One load at a time, on any number of web nodes; the others wait. Held until the transaction ends. */
export async function lockVocabulary(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(6720002)`)
}

/**
 * Brings the tables to the release: labels follow it, what it no longer holds is retired, links are replaced, likenesses
 * are learned again.
 * Call with the vocabulary locked.
 */
export async function applyRelease(
  tx: Tx,
  release: VocabularyRelease,
  likeness: LikenessParameters,
  now: Date,
  onTable: (table: VocabularyTable, changes: TableChanges) => void = () => {},
): Promise<VocabularyChanges> {
  const merges: { [Table in Exclude<VocabularyTable, LikenessTable>]: () => Promise<TableChanges> } = {
    families: () =>
      mergeRows(
        tx,
        occupationFamilies,
        { columns: ['code', 'label'], rows: release.families, others: 'keep' },
        now,
      ),
    occupations: () =>
      mergeRows(
        tx,
        occupations,
        { columns: ['code', 'label', 'familyCode'], rows: release.occupations, others: 'retire' },
        now,
      ),
    jobTitles: () =>
      mergeRows(
        tx,
        jobTitles,
        { columns: ['code', 'occupationCode', 'label'], rows: release.jobTitles, others: 'retire' },
        now,
      ),
    skills: () =>
      mergeRows(
        tx,
        skills,
        {
          columns: ['code', 'kind', 'label', 'macroCode', 'isMacro'],
          rows: release.skills,
          others: 'retire',
        },
        now,
      ),
    workContexts: () =>
      mergeRows(
        tx,
        workContexts,
        { columns: ['code', 'label', 'category'], rows: release.workContexts, others: 'retire' },
        now,
      ),
    occupationSkills: () =>
      mergeRows(
        tx,
        occupationSkills,
        {
          columns: ['occupationCode', 'skillCode', 'core', 'emerging'],
          rows: release.occupationSkills,
          others: 'remove',
        },
        now,
      ),
    occupationWorkContexts: () =>
      mergeRows(
        tx,
        occupationWorkContexts,
        {
          columns: ['occupationCode', 'workContextCode'],
          rows: release.occupationWorkContexts,
          others: 'remove',
        },
        now,
      ),
    neighbours: () =>
      mergeRows(
        tx,
        occupationNeighbours,
        {
          columns: ['occupationCode', 'neighbourCode', 'rank'],
          rows: release.neighbours,
          others: release.neighboursOf === 'all' ? 'remove' : { removeSharing: 'occupationCode' },
        },
        now,
      ),
  }
  const run = async (table: keyof typeof merges) => {
    const changes = await merges[table]()
    onTable(table, changes)
    return changes
  }
  // In the order of the foreign keys.
  return {
    families: await run('families'),
    occupations: await run('occupations'),
    jobTitles: await run('jobTitles'),
    skills: await run('skills'),
    workContexts: await run('workContexts'),
    occupationSkills: await run('occupationSkills'),
    occupationWorkContexts: await run('occupationWorkContexts'),
    neighbours: await run('neighbours'),
    ...(await storeLikenesses(tx, release, likeness, now, onTable)),
  }
}

export async function listReleases(tx: Tx): Promise<Partial<Record<ReleaseSource, LoadedRelease>>> {
  const rows = await tx.select().from(referenceReleases)
  return Object.fromEntries(rows.map((row) => [row.source, row]))
}

export async function recordRelease(
  tx: Tx,
  release: Omit<LoadedRelease, 'loadedAt'> & { source: ReleaseSource },
  now: Date,
): Promise<void> {
  const row = { ...release, loadedAt: now }
  await tx
    .insert(referenceReleases)
    .values(row)
    .onConflictDoUpdate({ target: referenceReleases.source, set: row })
}
