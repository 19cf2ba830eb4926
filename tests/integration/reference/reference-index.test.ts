import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createReferenceIndex,
  importRome,
  loadStarterVocabulary,
  type Reference,
} from '@/app/modules/reference/index.server'
import { places, starterVocabulary } from '@/seed/reference'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/database'
import { smallRelease, writeRelease } from './rome-files'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.drop())

describe('freshness', () => {
  it('follows each release loaded, and keeps the same vocabulary in between', async () => {
    const index = createReferenceIndex(test.database, { freshFor: 0 })
    expect((await index.current()).occupations()).toEqual([])

    const first = await writeRelease(smallRelease())
    await importRome({ database: test.database, folder: first.folder })
    const loaded = await index.current()
    expect(loaded.occupations().map(({ code }) => code)).toEqual(['N1103', 'N4101'])
    expect(await index.current()).toBe(loaded)
    expect(await index.matchVocabulary()).toBe(loaded.matchVocabulary())

    const release = smallRelease()
    release.referentiel_code_rome = release.referentiel_code_rome.map((row) =>
      row.map((cell) => cell.replace('Préparateur / Préparatrice', 'Opérateur / Opératrice')),
    )
    const second = await writeRelease(release, { version: 'v461' })
    await importRome({ database: test.database, folder: second.folder })
    expect((await index.current()).occupationLabel('N1103')).toBe('Opérateur / Opératrice de commandes')
    expect(loaded.occupationLabel('N1103')).toBe('Préparateur / Préparatrice de commandes')
  })

  it('answers many at once from one reading', async () => {
    const index = createReferenceIndex(test.database)
    const [first, ...others] = await Promise.all(Array.from({ length: 20 }, () => index.current()))
    for (const other of others) expect(other).toBe(first)
  })
})

describe('the vocabulary of the repository', () => {
  let own: TestDatabase
  let reference: Reference
  beforeAll(async () => {
    own = await createTestDatabase()
    await loadStarterVocabulary({
      database: own.database,
      vocabulary: starterVocabulary,
      places: [...places.homeAreas, ...places.workplaces],
    })
    reference = await createReferenceIndex(own.database).current()
  })
  afterAll(() => own.drop())

  it.each([
    ['manutentionaire', 'N1105'],
    ['femme de menage', 'K1304'],
    ['prepa de commande', 'N1103'],
    ['PRÉPARATRICES DE COMMANDES', 'N1103'],
    ['preparateur de comandes', 'N1103'],
    ['cariste', 'N1101'],
    ['caissiere', 'D1505'],
    ['caissier(ère)', 'D1505'],
    ['hôte·sse de caisse', 'D1505'],
    ['aides soignantes', 'J1501'],
    ['aide-soignant h/f', 'J1501'],
    ['maçonne', 'F1703'],
    ['macon', 'F1703'],
    ['plongeuse', 'G1605'],
    ['chauffeuse livreuse', 'N4105'],
    ['chauffeur-livreur', 'N4105'],
    ['technicienne de surface', 'K2205'],
    ['agent-e de propreté', 'K2205'],
    ['boulang', 'D1102'],
    ['nounou', 'K1310'],
  ])('finds for « %s » an occupation of code %s first', (query, occupation) => {
    expect(reference.searchJobTitles(query)[0]).toMatchObject({ occupationCode: occupation })
  })

  it('finds among the first ones what has no name of its own', () => {
    const found = reference.searchJobTitles('agent d entretien h/f')
    expect(found.map(({ occupationCode }) => occupationCode)).toContain('K2205')
  })

  it.each(['', '   ', 'de la', 'h/f', '!?', 'xyzwvut'])('finds nothing for « %s »', (query) => {
    expect(reference.searchJobTitles(query)).toEqual([])
    expect(reference.searchSkills(query)).toEqual([])
  })

  it('gives no more than the limit, each once', () => {
    const found = reference.searchJobTitles('agent', 5)
    expect(new Set(found.map(({ code }) => code)).size).toBe(5)
  })

  it('finds a skill by its beginning, of the kinds asked', () => {
    const certificates = reference.searchSkills('caces', { kinds: ['certificate'] })
    expect(certificates.length).toBeGreaterThan(0)
    expect(new Set(certificates.map(({ kind }) => kind))).toEqual(new Set(['certificate']))
    expect(reference.searchSkills('caces', { kinds: ['softSkill'] })).toEqual([])
  })

  it('proposes the core skills of an occupation before the others', () => {
    const proposed = reference.proposedSkills('N1103')
    const linked = starterVocabulary.occupationSkills.filter(({ occupation }) => occupation === 'N1103')
    expect(proposed.map(({ code }) => code).sort()).toEqual(linked.map(({ skill }) => skill).sort())
    const cores = proposed.map(({ core }) => core)
    expect(cores).toEqual([...cores].sort((a, b) => Number(b) - Number(a)))
    expect(cores).toContain(true)
    expect(cores).toContain(false)
    expect(reference.proposedSkills('Z9999')).toEqual([])
  })

  it('names codes, and gives back those it does not know', () => {
    const [skill] = starterVocabulary.skills
    const [title] = starterVocabulary.jobTitles
    expect(reference.skillLabel(skill?.code ?? 0)).toBe(skill?.label)
    expect(reference.findJobTitle(title?.code ?? 0)).toMatchObject({
      label: title?.label,
      occupationLabel: reference.occupationLabel(title?.occupation ?? ''),
    })
    expect(reference.occupationLabel('Z9999')).toBe('Z9999')
    expect(reference.skillLabel(1)).toBe('1')
    expect(reference.findSkill(1)).toBeNull()
    expect(reference.knownSkill(skill?.code ?? 0)).toBe(true)
    expect(reference.knownSkill(1)).toBe(false)
  })

  it('gives scoring its skills, links and neighbours', () => {
    const vocabulary = reference.matchVocabulary()
    const [move] = starterVocabulary.neighbours
    const twins = starterVocabulary.skills.filter(({ macroSkill }) => macroSkill !== null)
    const one = twins.find((a) => twins.some((b) => a.code !== b.code && a.macroSkill === b.macroSkill))
    const other = twins.find((b) => b.code !== one?.code && b.macroSkill === one?.macroSkill)
    // Cleaners of premises and of industry share know-how, knowledge and macro-skills.
    expect(vocabulary.likenesses('K2204').get('K2205')).toBeGreaterThan(0.2)
    expect(vocabulary.neighbours(move?.neighbour ?? '').has(move?.occupation ?? '')).toBe(true)
    expect(vocabulary.relatedSkills(one?.code ?? 0).has(other?.code ?? 0)).toBe(true)
  })

  it('lists towns and places by name, families by code', () => {
    expect(reference.communes()).toHaveLength(33)
    const codes = reference.families().map(({ code }) => code)
    expect(codes).toEqual([...codes].sort())
    expect(reference.places()).toHaveLength(places.homeAreas.length + places.workplaces.length)
  })
})
