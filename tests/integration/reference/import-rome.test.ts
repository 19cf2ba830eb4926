import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createReferenceIndex, importRome, loadStarterVocabulary } from '@/app/modules/reference/index.server'
import { currentLikenessParameters } from '@/search/likeness/likeness-parameters'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/database'
import { readTables, readVocabulary } from './read-tables'
import { smallRelease, writeRelease, type ReleaseRows } from './rome-files'

let test: TestDatabase
beforeEach(async () => {
  test = await createTestDatabase()
})
afterEach(() => test.drop())

const clock = { now: () => new Date('2025-10-01T08:00:00Z') }

async function load(release: ReleaseRows, options: Parameters<typeof writeRelease>[1] = {}) {
  const { folder } = await writeRelease(release, options)
  return importRome({ database: test.database, folder, clock })
}

/** The small release without one competence, one job title and one occupation's context, and with a new label. */
function nextRelease(): ReleaseRows {
  const release = smallRelease()
  return {
    ...release,
    referentiel_appellation: release.referentiel_appellation.filter(([code]) => code !== '18002'),
    referentiel_competence: release.referentiel_competence
      .filter(([code]) => code !== '302')
      .map((row) =>
        row.map((cell) => (cell === 'Filmer une palette' ? 'Filmer et cercler une palette' : cell)),
      ),
    coherence_item: release.coherence_item.filter(([, item]) => item !== '302' && item !== '500'),
  }
}

describe('a first release', () => {
  it('fills every table and counts what it holds', async () => {
    const { changed, version, counts, changes } = await load(smallRelease())
    expect({ changed, version }).toEqual({ changed: true, version: 'v460' })
    expect(counts).toEqual({
      families: 3,
      occupations: 2,
      jobTitles: 3,
      skills: 4,
      macroSkills: 2,
      softSkills: 1,
      knowledge: 2,
      certificates: 1,
      workContexts: 1,
      links: 6,
      neighbours: 2,
    })
    expect(changes?.skills).toEqual({ inserted: 6, updated: 0, retired: 0, unchanged: 0 })
    expect(await readVocabulary(test.owner)).toMatchObject({
      occupation_families: ['(N,Transport)', '(N11,Magasinage)', '(N41,Conduite)'],
      occupations: expect.arrayContaining(['(N1103,"Préparateur / Préparatrice de commandes",N11,)']),
      job_titles: expect.arrayContaining([`(18002,N1103,"Agent / Agente d'expédition",{},)`]),
      skills: [
        '(300,hardSkill,"Préparer un envoi",,t,)',
        '(301,hardSkill,"Filmer une palette",300,f,)',
        '(302,hardSkill,"Étiqueter un colis",300,f,)',
        '(390,softSkill,"Tenir un engagement",,t,)',
        '(400,knowledge,"Gestes et postures",,f,)',
        '(401,certificate,"CACES R489 catégorie 1A",,f,)',
      ],
      work_contexts: ['(500,"Travail de nuit","Horaires et durée du travail",)'],
      occupation_skills: [
        '(N1103,301,t,f)',
        '(N1103,302,f,t)',
        '(N1103,401,f,f)',
        '(N4101,390,f,f)',
        '(N4101,400,t,f)',
      ],
      occupation_work_contexts: ['(N1103,500)'],
      occupation_neighbours: ['(N1103,N4101,1)', '(N4101,N1103,1)'],
      // 301 and 302 are of macro-skill 300 and used by the same occupation; 300 itself is used by none.
      close_skills: ['(300,301,0.3)', '(300,302,0.3)', '(301,302,0.7)'],
      similar_occupations: [],
    })
  })

  it('reads files with Windows line ends all the same', async () => {
    await load(smallRelease())
    const before = await readVocabulary(test.owner)
    const { changed, changes } = await load(smallRelease(), { endOfLine: '\r\n' })
    expect(changes?.skills).toMatchObject({ unchanged: 6 })
    expect(changed).toBe(false)
    expect(await readVocabulary(test.owner)).toEqual(before)
  })

  it('says each step as it is done', async () => {
    const { folder } = await writeRelease(smallRelease())
    const steps: string[] = []
    await importRome({
      database: test.database,
      folder,
      onProgress: (progress) => steps.push(progress.step === 'read' ? progress.version : progress.table),
    })
    expect(steps).toEqual([
      'v460',
      'families',
      'occupations',
      'jobTitles',
      'skills',
      'workContexts',
      'occupationSkills',
      'occupationWorkContexts',
      'neighbours',
      'closeSkills',
      'similarOccupations',
    ])
  })
})

describe('the same release again', () => {
  it('writes nothing, not even a date', async () => {
    const { counts } = await load(smallRelease())
    const before = await readTables(test.owner)
    expect(await load(smallRelease())).toEqual({ changed: false, version: 'v460', counts, changes: null })
    expect(await readTables(test.owner)).toEqual(before)
  })

  it('writes no row of the vocabulary when its digest was lost', async () => {
    await load(smallRelease())
    const { reference_releases: _, ...before } = await readTables(test.owner)
    await test.owner`delete from reference_releases`
    const { changed, changes } = await load(smallRelease())
    expect(changed).toBe(false)
    expect(changes?.occupationSkills).toEqual({ inserted: 0, updated: 0, retired: 0, unchanged: 5 })
    const { reference_releases: __, ...after } = await readTables(test.owner)
    expect(after).toEqual(before)
  })

  it('loaded by two processes at once ends as if by one', async () => {
    const results = await Promise.all([load(smallRelease()), load(smallRelease())])
    expect(results.map(({ changed }) => changed).sort()).toEqual([false, true])
  })
})

describe('likenesses', () => {
  const parameters = (change: Partial<(typeof currentLikenessParameters)['skills']>) => ({
    ...currentLikenessParameters,
    version: 'other',
    skills: { ...currentLikenessParameters.skills, ...change },
  })

  it('are learned again under other parameters, from the same files, and reach scoring', async () => {
    const { folder } = await writeRelease(smallRelease())
    const index = createReferenceIndex(test.database, { freshFor: 0 })
    await importRome({ database: test.database, folder, clock })
    expect((await index.matchVocabulary()).relatedSkills(302)).toEqual(
      new Map([
        [300, 0.3],
        [301, 0.7],
      ]),
    )
    const likeness = parameters({ sameMacroSkill: { least: 0.2, closeUse: 0.3 }, leastKept: 0.3 })
    const { changed, changes } = await importRome({ database: test.database, folder, clock, likeness })
    expect(changed).toBe(true)
    expect(changes).toMatchObject({
      occupationSkills: { inserted: 0, updated: 0, retired: 0 },
      closeSkills: { inserted: 0, updated: 1, retired: 2, unchanged: 0 },
    })
    expect((await index.matchVocabulary()).relatedSkills(302)).toEqual(new Map([[301, 0.5]]))
    const again = await importRome({ database: test.database, folder, clock, likeness })
    expect(again).toMatchObject({ changed: false, changes: null })
  })

  it('are unknown to a database of before: scoring then goes by macro-skills and skill sets', async () => {
    const release = smallRelease()
    release.coherence_item.push(['N4101', '301', ''])
    await load(release)
    await test.owner`delete from close_skills`
    await test.owner`delete from similar_occupations`
    await test.owner`update reference_releases set likeness_version = ''`
    const index = createReferenceIndex(test.database, { freshFor: 0 })
    const before = await index.matchVocabulary()
    expect(before.relatedSkills(302)).toEqual(new Map([[301, 0.5]]))
    expect(before.likenesses('N1103')).toEqual(new Map([['N4101', 1 / 3]]))
    expect(await load(release)).toMatchObject({ changed: true, changes: { closeSkills: { inserted: 3 } } })
    expect((await index.matchVocabulary()).relatedSkills(302).size).toBe(2)
  })

  it('keep a retired skill close to the others of its macro-skill', async () => {
    await load(smallRelease())
    const { changes } = await load(nextRelease(), { version: 'v461' })
    expect(changes?.closeSkills).toEqual({ inserted: 0, updated: 1, retired: 0, unchanged: 2 })
    const vocabulary = await createReferenceIndex(test.database).matchVocabulary()
    expect(vocabulary.relatedSkills(302).get(301)).toBe(0.3)
  })
})

describe('a newer release', () => {
  it('updates labels, retires what is gone and replaces links', async () => {
    await load(smallRelease())
    const { version, changes } = await load(nextRelease(), { version: 'v461' })
    expect(version).toBe('v461')
    expect(changes).toMatchObject({
      occupations: { inserted: 0, updated: 0, retired: 0, unchanged: 2 },
      jobTitles: { inserted: 0, updated: 0, retired: 1, unchanged: 2 },
      skills: { inserted: 0, updated: 1, retired: 1, unchanged: 4 },
      occupationSkills: { inserted: 0, updated: 0, retired: 1, unchanged: 4 },
      occupationWorkContexts: { inserted: 0, updated: 0, retired: 1, unchanged: 0 },
    })
    const retired = await test.owner`select code, retired_at from skills where retired_at is not null`
    expect([...retired]).toEqual([{ code: 302, retired_at: clock.now() }])
    const [renamed] = await test.owner`select label from skills where code = 301`
    expect(renamed?.['label']).toBe('Filmer et cercler une palette')
  })

  it('brings back what had been retired', async () => {
    await load(smallRelease())
    const before = await readVocabulary(test.owner)
    await load(nextRelease(), { version: 'v461' })
    await load(smallRelease(), { version: 'v462' })
    expect(await readVocabulary(test.owner)).toEqual(before)
  })

  it('leaves profiles that hold a retired code as they are, with its label', async () => {
    await load(smallRelease())
    const [resident] = await test.owner<{ id: string }[]>`insert into residents default values returning id`
    const [profile] = await test.owner<{ id: string }[]>`
      insert into profiles (resident_id) values (${resident?.id ?? ''}) returning id`
    const id = profile?.id ?? ''
    await test.owner`insert into profile_skills (profile_id, skill_code) values (${id}, 301), (${id}, 302)`
    await test.owner`insert into profile_occupations (profile_id, occupation_code, sought) values (${id}, 'N4101', true)`

    const release = nextRelease()
    const without = (code: string, rows: string[][]) => rows.filter((row) => !row.includes(code))
    await load(
      {
        ...release,
        referentiel_code_rome: without('N4101', release.referentiel_code_rome),
        referentiel_appellation: without('N4101', release.referentiel_appellation),
        coherence_item: without('N4101', release.coherence_item),
        rubrique_mobilite: [...release.rubrique_mobilite.slice(0, 1), ['N1103', 'N1103', '1']],
      },
      { version: 'v461' },
    )

    const held = await test.owner`select skill_code from profile_skills where profile_id = ${id} order by 1`
    expect(held.map((row) => row['skill_code'])).toEqual([301, 302])
    const reference = await createReferenceIndex(test.database).current()
    expect(reference.skillLabel(302)).toBe('Étiqueter un colis')
    expect(reference.findSkill(302)).toMatchObject({ retired: true })
    expect(reference.occupationLabel('N4101')).toBe('Chauffeur / Chauffeuse de poids lourd')
    expect(reference.searchSkills('étiqueter un colis')).toEqual([])
    expect(reference.searchJobTitles('chauffeur')).toEqual([])
    expect(reference.occupations().map(({ code }) => code)).toEqual(['N1103'])
    expect(reference.proposedSkills('N1103').map(({ code }) => code)).toEqual([301, 401])
  })
})

describe('mobility', () => {
  const sample = { suffixes: { rubrique_mobilite: '.SAMPLE-1-code' } }

  it('from a sample keeps the neighbours of the other occupations', async () => {
    await load(smallRelease())
    const release = smallRelease()
    const { changes } = await load(
      { ...release, rubrique_mobilite: [...release.rubrique_mobilite.slice(0, 1), ['N1103', 'N1103', '2']] },
      sample,
    )
    expect(changes?.neighbours).toEqual({ inserted: 1, updated: 0, retired: 1, unchanged: 0 })
    const { occupation_neighbours: rows } = await readVocabulary(test.owner)
    expect(rows).toEqual(['(N1103,N1103,2)', '(N4101,N1103,1)'])
  })

  it('from a whole file replaces them all', async () => {
    await load(smallRelease())
    const release = smallRelease()
    await load({ ...release, rubrique_mobilite: release.rubrique_mobilite.slice(0, 2) })
    const { occupation_neighbours: rows } = await readVocabulary(test.owner)
    expect(rows).toEqual(['(N1103,N4101,1)'])
  })
})

it('takes over from the starter vocabulary: official labels win, synonyms stay', async () => {
  await loadStarterVocabulary({
    database: test.database,
    vocabulary: {
      families: [{ code: 'N11', label: 'Entrepôt' }],
      occupations: [{ code: 'N1103', label: 'Préparation de commandes', family: 'N11' }],
      jobTitles: [{ code: 18001, label: 'Préparateur', occupation: 'N1103', synonyms: ['picker'] }],
      macroSkills: [],
      skills: [{ code: 9, kind: 'hardSkill', label: 'Absent de la version officielle', macroSkill: null }],
      occupationSkills: [{ occupation: 'N1103', skill: 9, core: true }],
      neighbours: [],
      communes: [],
    },
  })
  await load(smallRelease())
  const { occupations, job_titles, skills, occupation_skills } = await readVocabulary(test.owner)
  expect(occupations).toContain('(N1103,"Préparateur / Préparatrice de commandes",N11,)')
  expect(job_titles).toContain('(18001,N1103,"Préparateur / Préparatrice de commandes",{picker},)')
  expect(skills?.find((row) => row.startsWith('(9,'))).toContain('2025-10-01')
  expect(occupation_skills?.some((row) => row.includes(',9,'))).toBe(false)
})
