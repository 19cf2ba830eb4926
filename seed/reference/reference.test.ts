import { getResolution, isValidCell, latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { skillKinds } from '@/drizzle/vocabulary'
import { places, starterVocabulary } from './index'

const { families, occupations, jobTitles, macroSkills, skills, occupationSkills, neighbours, communes } =
  starterVocabulary

function repeated(values: readonly (string | number)[]): (string | number)[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

function absentFrom<T>(known: readonly T[], values: readonly T[]): T[] {
  const set = new Set(known)
  return values.filter((value) => !set.has(value))
}

const occupationCodes = occupations.map(({ code }) => code)
const skillCodes = skills.map(({ code }) => code)

/** Occupations outside `min` to `max` rows, with their count. */
function miscounted(rows: readonly { occupation: string }[], min: number, max: number): [string, number][] {
  return occupationCodes
    .map((code): [string, number] => [code, rows.filter(({ occupation }) => occupation === code).length])
    .filter(([, count]) => count < min || count > max)
}

describe('codes', () => {
  it.each([
    ['families', families.map(({ code }) => code)],
    ['occupations', occupationCodes],
    ['job titles', jobTitles.map(({ code }) => code)],
    ['macro-skills', macroSkills.map(({ code }) => code)],
    ['skills', skillCodes],
    ['communes', communes.map(({ insee }) => insee)],
    ['places', [...places.homeAreas, ...places.workplaces].map(({ code }) => code)],
    ['links', occupationSkills.map(({ occupation, skill }) => `${occupation} ${skill}`)],
    ['neighbours', neighbours.map(({ occupation, neighbour }) => `${occupation} ${neighbour}`)],
  ])('never appear twice among %s', (_, codes) => {
    expect(repeated(codes)).toEqual([])
  })

  it('of links resolve', () => {
    expect(
      absentFrom(
        families.map(({ code }) => code),
        occupations.map(({ family }) => family),
      ),
    ).toEqual([])
    expect(
      absentFrom(
        occupationCodes,
        jobTitles.map(({ occupation }) => occupation),
      ),
    ).toEqual([])
    expect(
      absentFrom(
        occupationCodes,
        occupationSkills.map(({ occupation }) => occupation),
      ),
    ).toEqual([])
    expect(
      absentFrom(
        skillCodes,
        occupationSkills.map(({ skill }) => skill),
      ),
    ).toEqual([])
    expect(
      absentFrom(
        occupationCodes,
        neighbours.map(({ neighbour }) => neighbour),
      ),
    ).toEqual([])
    expect(
      absentFrom(
        families.map(({ code }) => code),
        families.flatMap(({ parent }) => parent ?? []),
      ),
    ).toEqual([])
  })

  it('of macro-skills are exactly those the skills name', () => {
    const named = skills.flatMap(({ macroSkill }) => macroSkill ?? [])
    const listed = macroSkills.map(({ code }) => code)
    expect(absentFrom(listed, named)).toEqual([])
    expect(absentFrom(named, listed)).toEqual([])
  })
})

describe('coverage', () => {
  it('is wide enough to recruit with', () => {
    expect(occupations.length).toBeGreaterThanOrEqual(58)
    expect(skills.length).toBeGreaterThanOrEqual(400)
    expect(skills.filter(({ kind }) => kind === 'certificate').length).toBeGreaterThanOrEqual(20)
    expect(communes).toHaveLength(33)
  })

  it('gives every occupation 2 to 5 titles, 8 to 20 skills and 2 to 5 neighbours', () => {
    expect(miscounted(jobTitles, 2, 5)).toEqual([])
    expect(miscounted(occupationSkills, 8, 20)).toEqual([])
    expect(miscounted(neighbours, 2, 5)).toEqual([])
  })

  it('gives every occupation something at its heart', () => {
    expect(
      miscounted(
        occupationSkills.filter(({ core }) => core),
        3,
        20,
      ),
    ).toEqual([])
  })

  it('never calls an occupation its own neighbour', () => {
    expect(neighbours.filter(({ occupation, neighbour }) => occupation === neighbour)).toEqual([])
  })

  it('uses every hard skill and knowledge item at least once', () => {
    const used = occupationSkills.map(({ skill }) => skill)
    const usable = skills.filter(({ kind }) => kind === 'hardSkill' || kind === 'knowledge')
    expect(
      absentFrom(
        used,
        usable.map(({ code }) => code),
      ),
    ).toEqual([])
  })
})

describe('labels', () => {
  const labels = [
    ...families.map(({ label }) => label),
    ...occupations.map(({ label }) => label),
    ...jobTitles.flatMap(({ label, synonyms }) => [label, ...synonyms]),
    ...macroSkills.map(({ label }) => label),
    ...skills.map(({ label }) => label),
    ...communes.map(({ name }) => name),
    ...[...places.homeAreas, ...places.workplaces].map(({ name }) => name),
  ]

  it('are never empty, nor padded with spaces', () => {
    expect(labels.filter((label) => label === '' || label !== label.trim())).toEqual([])
  })

  it('are short enough to be read on a phone', () => {
    expect(labels.filter((label) => label.length > 80)).toEqual([])
  })

  it.each(skillKinds)('are never the same for two skills of kind %s', (kind) => {
    expect(repeated(skills.filter((skill) => skill.kind === kind).map(({ label }) => label))).toEqual([])
  })

  it('are never the same for two occupations or two job titles', () => {
    expect(repeated(occupations.map(({ label }) => label))).toEqual([])
    expect(repeated(jobTitles.map(({ label }) => label))).toEqual([])
  })

  it('have lower-case synonyms that add something to the title', () => {
    const idle = jobTitles.flatMap(({ label, synonyms }) =>
      synonyms.filter((synonym) => synonym !== synonym.toLowerCase() || synonym === label.toLowerCase()),
    )
    expect(idle).toEqual([])
  })
})

describe('places', () => {
  const all = [...places.homeAreas, ...places.workplaces]

  it('lie in communes of the Eurométropole, close to their centre', () => {
    expect(
      absentFrom(
        communes.map(({ insee }) => insee),
        all.map(({ commune }) => commune),
      ),
    ).toEqual([])
    const far = all.filter(({ commune, lat, lon }) => {
      const centre = communes.find(({ insee }) => insee === commune)
      return !centre || Math.abs(centre.lat - lat) > 0.06 || Math.abs(centre.lon - lon) > 0.08
    })
    expect(far).toEqual([])
  })

  it('hold valid H3 cells of resolution 9, their own point first', () => {
    const cells = all.flatMap((place) => place.cells)
    expect(cells.filter((cell) => !isValidCell(cell) || getResolution(cell) !== 9)).toEqual([])
    expect(all.filter(({ lat, lon, cells: own }) => own[0] !== latLngToCell(lat, lon, 9))).toEqual([])
  })

  it('give home areas several cells, and no cell to two of them', () => {
    expect(places.homeAreas.length).toBeGreaterThanOrEqual(24)
    expect(places.workplaces.length).toBeGreaterThanOrEqual(24)
    expect(places.homeAreas.filter(({ cells }) => cells.length < 2)).toEqual([])
    expect(repeated(places.homeAreas.flatMap(({ cells }) => cells))).toEqual([])
  })
})
