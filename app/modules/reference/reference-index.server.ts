import { asc, isNotNull, sql } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { keepFresh } from '@/app/platform/keep-fresh'
import { withActor, type Database, type Tx } from '@/drizzle/client.server'
import {
  closeSkills,
  communes,
  jobTitles,
  occupationFamilies,
  occupationNeighbours,
  occupations,
  occupationSkills,
  places,
  referenceReleases,
  similarOccupations,
  skills,
} from '@/drizzle/schema'
import type { MatchVocabulary } from '@/search/scoring/vocabulary'
import { createReference, type Reference, type ReferenceRows } from './reference'

/** The vocabulary, kept in memory and as fresh as the last release loaded, by whichever process. */
export interface ReferenceIndex {
  /** Everything in it can be read without waiting; ask for it once per request. */
  current(): Promise<Reference>
  /** The scoring part of `current()`: the same object as long as no release is loaded. */
  matchVocabulary(): Promise<MatchVocabulary>
}

interface Loaded {
  releases: string
  reference: Reference
}

/**
 * Reads nothing before the first call.
 * @param freshFor milliseconds during which a release loaded by another process may stay unseen.
 */
export function createReferenceIndex(
  { apart }: Pick<Database, 'apart'>,
  { freshFor = 2000 } = {},
): ReferenceIndex {
  const look = (loaded: Loaded | null): Promise<Loaded> =>
    withActor(
      apart,
      system,
      async (tx) => {
        const releases = await readReleases(tx)
        if (loaded && releases !== '' && releases === loaded.releases) return loaded
        return { releases, reference: createReference(await readRows(tx)) }
      },
      { isolation: 'repeatable read' },
    )
  // A database into which rows were put without a release cannot tell when they change.
  const kept = keepFresh(look, { freshFor, lasts: ({ releases }) => releases !== '' })
  const current = async () => (await kept.current()).reference
  return { current, matchVocabulary: async () => (await current()).matchVocabulary() }
}

async function readReleases(tx: Tx): Promise<string> {
  const rows = await tx
    .select({
      source: referenceReleases.source,
      digest: referenceReleases.digest,
      likenessVersion: referenceReleases.likenessVersion,
    })
    .from(referenceReleases)
    .orderBy(asc(referenceReleases.source))
  return rows.map(({ source, digest, likenessVersion }) => `${source}:${digest}:${likenessVersion}`).join(' ')
}

async function readRows(tx: Tx): Promise<ReferenceRows> {
  return {
    families: await tx.select().from(occupationFamilies).orderBy(asc(occupationFamilies.code)),
    occupations: await tx
      .select({
        code: occupations.code,
        label: occupations.label,
        familyCode: occupations.familyCode,
        retired: sql<boolean>`${isNotNull(occupations.retiredAt)}`,
      })
      .from(occupations)
      .orderBy(asc(occupations.code)),
    jobTitles: await tx
      .select({
        code: jobTitles.code,
        label: jobTitles.label,
        occupationCode: jobTitles.occupationCode,
        synonyms: jobTitles.synonyms,
        retired: sql<boolean>`${isNotNull(jobTitles.retiredAt)}`,
      })
      .from(jobTitles)
      .orderBy(asc(jobTitles.code)),
    skills: await tx
      .select({
        code: skills.code,
        label: skills.label,
        kind: skills.kind,
        macroCode: skills.macroCode,
        retired: sql<boolean>`${isNotNull(skills.retiredAt)}`,
      })
      .from(skills)
      .orderBy(asc(skills.code)),
    occupationSkills: await tx
      .select({
        occupationCode: occupationSkills.occupationCode,
        skills: sql<number[]>`array_agg(${occupationSkills.skillCode})`,
        core: sql<
          number[]
        >`coalesce(array_agg(${occupationSkills.skillCode}) filter (where ${occupationSkills.core}), '{}')`,
      })
      .from(occupationSkills)
      .groupBy(occupationSkills.occupationCode),
    neighbours: await tx
      .select({
        occupationCode: occupationNeighbours.occupationCode,
        neighbourCode: occupationNeighbours.neighbourCode,
      })
      .from(occupationNeighbours),
    closeSkills: await tx
      .select({ a: closeSkills.skillCode, b: closeSkills.otherCode, likeness: closeSkills.likeness })
      .from(closeSkills),
    similarOccupations: await tx
      .select({
        a: similarOccupations.occupationCode,
        b: similarOccupations.otherCode,
        likeness: similarOccupations.likeness,
      })
      .from(similarOccupations),
    communes: await tx.select().from(communes).orderBy(asc(communes.name)),
    places: await tx.select().from(places).orderBy(asc(places.name)),
  }
}
