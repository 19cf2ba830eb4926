import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { systemClock, type Clock } from '@/app/platform/clock'
import { withActor, type Database, type Tx } from '@/drizzle/client.server'
import { communes, places } from '@/drizzle/schema'
import type { SkillKind } from '@/drizzle/vocabulary'
import { applyRelease, listReleases, lockVocabulary, recordRelease } from './apply-release.server'
import { mergeRows } from './merge-rows.server'
import type { VocabularyRelease } from './vocabulary-release'

/** Codes are those of ROME 4.0; labels and synonyms are the portal's own. */
export interface StarterVocabulary {
  families: readonly { code: string; label: string }[]
  occupations: readonly { code: string; label: string; family: string }[]
  jobTitles: readonly { code: number; label: string; occupation: string; synonyms: readonly string[] }[]
  macroSkills: readonly { code: number; label: string }[]
  skills: readonly { code: number; kind: SkillKind; label: string; macroSkill: number | null }[]
  occupationSkills: readonly { occupation: string; skill: number; core: boolean }[]
  neighbours: readonly { occupation: string; neighbour: string; rank: number }[]
  communes: readonly StarterCommune[]
}

export interface StarterCommune {
  insee: string
  name: string
  postalCodes: readonly string[]
  /** Degrees, WGS 84. */
  lat: number
  lon: number
}

export interface StarterPlace {
  code: string
  name: string
  /** INSEE code, of a commune of the vocabulary. */
  commune: string
  /** H3 indexes of resolution 9, the one of its centre first. */
  cells: readonly string[]
}

/**
 * Gives a database the vocabulary of the repository. Once an official release is there, only what that one does
 * not hold is added: synonyms of its job titles, communes and places. The same vocabulary again does nothing.
 */
export async function loadStarterVocabulary(options: {
  database: Database
  vocabulary: StarterVocabulary
  places?: readonly StarterPlace[]
  clock?: Clock
}): Promise<{ changed: boolean }> {
  const { database, vocabulary, places: areas = [], clock = systemClock } = options
  const digest = createHash('sha256')
    .update(JSON.stringify([vocabulary, areas]))
    .digest('hex')
  return withActor(database, system, async (tx) => {
    await lockVocabulary(tx)
    const loaded = await listReleases(tx)
    if (loaded.starter?.digest === digest) return { changed: false }
    const now = clock.now()
    if (!loaded.rome) await applyRelease(tx, toRelease(vocabulary), now)
    await addSynonyms(tx, vocabulary.jobTitles)
    await mergePlaces(tx, vocabulary.communes, areas, now)
    const counts = {
      occupations: vocabulary.occupations.length,
      jobTitles: vocabulary.jobTitles.length,
      skills: vocabulary.skills.length,
      communes: vocabulary.communes.length,
      places: areas.length,
    }
    await recordRelease(tx, { source: 'starter', version: digest.slice(0, 12), digest, counts }, now)
    return { changed: true }
  })
}

function toRelease(vocabulary: StarterVocabulary): VocabularyRelease {
  const macroSkills = new Set(vocabulary.macroSkills.map(({ code }) => code))
  const skills = vocabulary.skills.map(({ code, kind, label, macroSkill }) => ({
    code,
    kind,
    label,
    macroCode: macroSkill,
    // ROME gives every soft skill as a macro-skill that has no skill under it.
    isMacro: kind === 'softSkill' || macroSkills.has(code),
  }))
  const detailed = new Set(skills.map(({ code }) => code))
  return {
    families: vocabulary.families.map(({ code, label }) => ({ code, label })),
    occupations: vocabulary.occupations.map(({ code, label, family }) => ({
      code,
      label,
      familyCode: family,
    })),
    jobTitles: vocabulary.jobTitles.map(({ code, label, occupation }) => ({
      code,
      label,
      occupationCode: occupation,
    })),
    skills: [
      ...skills,
      ...vocabulary.macroSkills
        .filter(({ code }) => !detailed.has(code))
        .map(({ code, label }) => ({
          code,
          kind: 'hardSkill' as const,
          label,
          macroCode: null,
          isMacro: true,
        })),
    ],
    workContexts: [],
    occupationSkills: vocabulary.occupationSkills.map(({ occupation, skill, core }) => ({
      occupationCode: occupation,
      skillCode: skill,
      core,
      emerging: false,
    })),
    occupationWorkContexts: [],
    neighbours: vocabulary.neighbours.map(({ occupation, neighbour, rank }) => ({
      occupationCode: occupation,
      neighbourCode: neighbour,
      rank,
    })),
    neighboursOf: 'all',
  }
}

/** Adds, never takes away: a database may hold synonyms of its own. */
async function addSynonyms(tx: Tx, jobTitles: StarterVocabulary['jobTitles']): Promise<void> {
  const json = JSON.stringify(jobTitles.map(({ code, synonyms }) => ({ code, synonyms })))
  await tx.execute(sql`
    update job_titles
    set synonyms = job_titles.synonyms
      || array(select synonym from unnest(given.synonyms) as synonym where synonym <> all (job_titles.synonyms))
    from json_to_recordset(${json}::text::json) as given (code integer, synonyms text[])
    where job_titles.code = given.code and not job_titles.synonyms @> given.synonyms`)
}

async function mergePlaces(
  tx: Tx,
  towns: readonly StarterCommune[],
  areas: readonly StarterPlace[],
  now: Date,
): Promise<void> {
  await mergeRows(
    tx,
    communes,
    {
      columns: ['code', 'name', 'postalCodes', 'latitude', 'longitude'],
      rows: towns.map(({ insee, name, postalCodes, lat, lon }) => ({
        code: insee,
        name,
        postalCodes: [...postalCodes],
        latitude: lat,
        longitude: lon,
      })),
      others: 'keep',
    },
    now,
  )
  await mergeRows(
    tx,
    places,
    {
      columns: ['code', 'name', 'communeCode', 'cell'],
      rows: areas.map(({ code, name, commune, cells }) => ({
        code,
        name,
        communeCode: commune,
        cell: centreOf(code, cells),
      })),
      others: 'keep',
    },
    now,
  )
}

function centreOf(code: string, [centre]: readonly string[]): string {
  if (centre === undefined) throw new RangeError(`place ${code} has no cell`)
  return centre
}
