import { describe, expect, it } from 'vitest'
import type { SkillKind } from '../../drizzle/vocabulary'
import type { LikenessParameters } from './likeness-parameters'
import { likenOccupations } from './liken-occupations'

type Parameters = LikenessParameters['occupations']

const skill = (code: number, kind: SkillKind, macroCode: number | null = null, isMacro = false) => ({
  code,
  kind,
  macroCode,
  isMacro,
})

const skills = [
  skill(1, 'hardSkill', 90),
  skill(2, 'hardSkill', 90),
  skill(3, 'hardSkill', 90),
  skill(4, 'hardSkill', 80),
  skill(80, 'hardSkill', null, true),
  skill(90, 'hardSkill', null, true),
  skill(50, 'knowledge'),
  skill(60, 'softSkill', null, true),
]

const nothing = {
  hardSkill: 0,
  macroSkill: 0,
  knowledge: 0,
  certificate: 0,
  softSkill: 0,
  workContext: 0,
}

/** Likeness of the first two occupations, in the order of codes. */
function liken(
  has: Record<string, number[]>,
  weights: Partial<Parameters['weights']>,
  others: Partial<Omit<Parameters, 'weights'>> = {},
  contexts: Record<string, number[]> = {},
): number {
  const { codes, between } = likenOccupations(
    {
      skills,
      occupationSkills: Object.entries(has).flatMap(([occupationCode, codesHeld]) =>
        codesHeld.map((skillCode) => ({ occupationCode, skillCode })),
      ),
      occupationWorkContexts: Object.entries(contexts).flatMap(([occupationCode, codesHeld]) =>
        codesHeld.map((workContextCode) => ({ occupationCode, workContextCode })),
      ),
    },
    {
      weights: { ...nothing, ...weights },
      rarityPower: 0,
      company: { share: 0, closest: 10 },
      leastKept: 0,
      ...others,
    },
  )
  const [first = 0, second = 0] = codes.keys()
  expect(between(first, second)).toBe(between(second, first))
  expect(between(first, first)).toBe(1)
  return between(first, second)
}

describe('likenOccupations', () => {
  it('takes the cosine of what two occupations have of a kind', () => {
    expect(liken({ A: [1, 2], B: [2, 3] }, { hardSkill: 1 })).toBeCloseTo(1 / 2)
    expect(liken({ A: [1], B: [2] }, { hardSkill: 1 })).toBe(0)
  })

  it('weighs an item by how few occupations have it', () => {
    // Skill 2 is in two occupations of three, skills 1 and 3 in one.
    const [rare, shared] = [Math.log(3 / 1), Math.log(3 / 2)]
    expect(liken({ A: [1, 2], B: [2, 3], C: [4] }, { hardSkill: 1 }, { rarityPower: 1 })).toBeCloseTo(
      shared ** 2 / (rare ** 2 + shared ** 2),
    )
    expect(liken({ A: [1], B: [1] }, { hardSkill: 1 }, { rarityPower: 1 })).toBe(0)
  })

  it('finds the macro-skills of skills, and counts them with a logarithm', () => {
    // A: three skills under 90 and one under 80, thus 2 and 1; B: macro-skill 90 by its own name.
    expect(liken({ A: [1, 2, 3, 4], B: [90] }, { macroSkill: 1 })).toBeCloseTo(2 / Math.sqrt(5))
  })

  it('weighs the kinds together, those that some occupation has', () => {
    const has = { A: [1, 50], B: [2, 50] }
    expect(liken(has, { hardSkill: 1, knowledge: 3, workContext: 4 })).toBeCloseTo(3 / 4)
    expect(
      liken(has, { hardSkill: 1, knowledge: 3, workContext: 4 }, {}, { A: [700], B: [700] }),
    ).toBeCloseTo(7 / 8)
  })

  it('does not take a soft skill for a macro-skill', () => {
    expect(liken({ A: [1, 60], B: [4, 60] }, { macroSkill: 1 })).toBe(0)
    expect(liken({ A: [1, 60], B: [4, 60] }, { softSkill: 1 })).toBeCloseTo(1)
  })

  it('gives a share to the company that occupations keep', () => {
    // Half alike: rows (1, 1/2) and (1/2, 1).
    const has = { A: [1, 2], B: [2, 3] }
    expect(liken(has, { hardSkill: 1 }, { company: { share: 1, closest: 10 } })).toBeCloseTo(1 / 1.25)
    expect(liken(has, { hardSkill: 1 }, { company: { share: 0.5, closest: 10 } })).toBeCloseTo(
      (0.5 + 0.8) / 2,
    )
  })

  it('finds two that have nothing in common alike through a third, unless it is too far for them', () => {
    // C is at 1/√2 from both: rows (1, 0, 1/√2) and (0, 1, 1/√2).
    const has = { A: [1], B: [2], C: [1, 2] }
    expect(liken(has, { hardSkill: 1 }, { company: { share: 1, closest: 1 } })).toBeCloseTo(0.5 / 1.5)
    expect(
      liken({ ...has, A: [1, 3], D: [1, 3] }, { hardSkill: 1 }, { company: { share: 1, closest: 1 } }),
    ).toBe(0)
  })
})
