import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { systemClock, type Clock } from '@/app/platform/clock'
import { withActor, type Database, type Tx } from '@/drizzle/client.server'
import { communes, places } from '@/drizzle/schema'
import { currentLikenessParameters } from '@/search/likeness/likeness-parameters'
import { applyRelease, listReleases, lockVocabulary, recordRelease } from './apply-release.server'
import { mergeRows } from './merge-rows.server'
import { starterRelease, type StarterVocabulary } from './starter-release'

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
    const { version: likenessVersion } = currentLikenessParameters
    if (loaded.starter?.digest === digest && loaded.starter.likenessVersion === likenessVersion) {
      return { changed: false }
    }
    const now = clock.now()
    if (!loaded.rome) await applyRelease(tx, starterRelease(vocabulary), currentLikenessParameters, now)
    await addSynonyms(tx, vocabulary.jobTitles)
    await mergePlaces(tx, vocabulary.communes, areas, now)
    const counts = {
      occupations: vocabulary.occupations.length,
      jobTitles: vocabulary.jobTitles.length,
      skills: vocabulary.skills.length,
      communes: vocabulary.communes.length,
      places: areas.length,
    }
    const version = digest.slice(0, 12)
    await recordRelease(tx, { source: 'starter', version, digest, counts, likenessVersion }, now)
    return { changed: true }
  })
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
  towns: StarterVocabulary['communes'],
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
