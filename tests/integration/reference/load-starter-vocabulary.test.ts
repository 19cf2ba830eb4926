import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  importRome,
  loadStarterVocabulary,
  type StarterVocabulary,
} from '@/app/modules/reference/index.server'
import { places, starterVocabulary } from '@/seed/reference'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/database'
import { readTables, readVocabulary } from './read-tables'
import { smallRelease, writeRelease } from './rome-files'

let test: TestDatabase
beforeEach(async () => {
  test = await createTestDatabase()
})
afterEach(() => test.drop())

const small: StarterVocabulary = {
  families: [{ code: 'N11', label: 'Entrepôt' }],
  occupations: [{ code: 'N1103', label: 'Préparation de commandes', family: 'N11' }],
  jobTitles: [{ code: 18001, label: 'Préparateur', occupation: 'N1103', synonyms: ['picker', 'prépa'] }],
  macroSkills: [{ code: 300, label: 'Préparer' }],
  skills: [
    { code: 301, kind: 'hardSkill', label: 'Filmer', macroSkill: 300 },
    { code: 390, kind: 'softSkill', label: 'Tenir parole', macroSkill: null },
  ],
  occupationSkills: [{ occupation: 'N1103', skill: 301, core: true }],
  neighbours: [],
  communes: [{ insee: '67482', name: 'Strasbourg', postalCodes: ['67000', '67200'], lat: 48.57, lon: 7.75 }],
}
const areas = [{ code: 'ici', name: 'Ici', commune: '67482', cells: ['891f8d7a6b3ffff', '891f8d7a6b7ffff'] }]

const loadSmall = (vocabulary = small) =>
  loadStarterVocabulary({ database: test.database, vocabulary, places: areas })

it('puts the vocabulary of the repository into an empty database, and does nothing the second time', async () => {
  const options = {
    database: test.database,
    vocabulary: starterVocabulary,
    places: [...places.homeAreas, ...places.workplaces],
  }
  expect(await loadStarterVocabulary(options)).toEqual({ changed: true })
  const before = await readTables(test.owner)
  expect(before['occupations']).toHaveLength(starterVocabulary.occupations.length)
  expect(before['job_titles']).toHaveLength(starterVocabulary.jobTitles.length)
  expect(before['occupation_skills']).toHaveLength(starterVocabulary.occupationSkills.length)
  expect(before['communes']).toHaveLength(starterVocabulary.communes.length)
  expect(before['places']).toHaveLength(options.places.length)
  expect(await loadStarterVocabulary(options)).toEqual({ changed: false })
  expect(await readTables(test.owner)).toEqual(before)
})

it('writes each table as it is given', async () => {
  await loadSmall()
  expect(await readVocabulary(test.owner)).toMatchObject({
    occupations: ['(N1103,"Préparation de commandes",N11,)'],
    job_titles: ['(18001,N1103,Préparateur,"{picker,prépa}",)'],
    skills: [
      '(300,hardSkill,Préparer,,t,)',
      '(301,hardSkill,Filmer,300,f,)',
      '(390,softSkill,"Tenir parole",,t,)',
    ],
    occupation_skills: ['(N1103,301,t,f)'],
    close_skills: ['(300,301,0.3)'],
    communes: ['(67482,Strasbourg,"{67000,67200}",48.57,7.75)'],
    places: ['(ici,Ici,67482,891f8d7a6b3ffff)'],
  })
})

it('follows a newer starter vocabulary, and keeps synonyms that were added meanwhile', async () => {
  await loadSmall()
  await test.owner`update job_titles set synonyms = synonyms || '{cueilleur}'`
  await loadSmall({
    ...small,
    jobTitles: [{ code: 18001, label: 'Préparatrice', occupation: 'N1103', synonyms: ['picker', 'picking'] }],
    skills: small.skills.filter(({ code }) => code !== 390),
  })
  const { job_titles, skills } = await readVocabulary(test.owner)
  expect(job_titles).toEqual(['(18001,N1103,Préparatrice,"{picker,prépa,cueilleur,picking}",)'])
  expect(skills?.filter((row) => !row.endsWith(',)')).map((row) => row.slice(0, 4))).toEqual(['(390'])
})

it('learns likenesses again when their parameters have changed', async () => {
  await loadSmall()
  await test.owner`update reference_releases set likeness_version = 'of before'`
  await test.owner`update close_skills set likeness = 0.1`
  expect(await loadSmall()).toEqual({ changed: true })
  expect(await readVocabulary(test.owner)).toMatchObject({ close_skills: ['(300,301,0.3)'] })
  expect(await loadSmall()).toEqual({ changed: false })
})

it('touches no row of an official release: it only adds synonyms, communes and places', async () => {
  const { folder } = await writeRelease(smallRelease())
  await importRome({ database: test.database, folder })
  const official = await readTables(test.owner)
  await loadSmall()
  const {
    job_titles,
    communes,
    places: rows,
    reference_releases: _,
    ...others
  } = await readTables(test.owner)
  expect(Object.keys(others)).toContain('occupation_skills')
  expect(official).toMatchObject(others)
  expect(job_titles?.filter((row) => row.includes('{picker,prépa}'))).toHaveLength(1)
  expect(job_titles?.some((row) => row.includes('"Préparateur / Préparatrice de commandes"'))).toBe(true)
  expect(communes).toHaveLength(1)
  expect(rows).toHaveLength(1)
})
