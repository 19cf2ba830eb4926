import { describe, expect, it } from 'vitest'
import type { SkillKind } from '../../drizzle/vocabulary'
import type { LikenessParameters } from './likeness-parameters'
import { likenSkills } from './liken-skills'

const skill = (code: number, kind: SkillKind, macroCode: number | null = null, isMacro = false) => ({
  code,
  kind,
  macroCode,
  isMacro,
})

const skills = [
  skill(11, 'hardSkill', 10),
  skill(10, 'hardSkill', null, true),
  skill(12, 'hardSkill', 10),
  skill(20, 'knowledge'),
  skill(21, 'knowledge'),
  skill(30, 'certificate'),
  skill(31, 'certificate'),
  skill(40, 'softSkill', null, true),
  skill(41, 'softSkill', null, true),
]

/** A and B are alike at 0.5, C is like neither. */
const occupations = {
  codes: ['A', 'B', 'C'],
  between: (one: number, other: number) => (one === other ? 1 : one + other === 1 ? 0.5 : 0),
}

const parameters: LikenessParameters['skills'] = {
  sameMacroSkill: { least: 0.3, closeUse: 0.4 },
  usedTogether: { most: 0.6, doubt: 1, leastOften: 2 },
  leastKept: 0.1,
  mostPerSkill: 12,
}

function liken(uses: Record<number, string>, change: Partial<LikenessParameters['skills']> = {}) {
  const occupationSkills = Object.entries(uses).flatMap(([code, users]) =>
    [...users].map((occupationCode) => ({ occupationCode, skillCode: Number(code) })),
  )
  const pairs = likenSkills({ skills, occupationSkills, occupationWorkContexts: [] }, occupations, {
    ...parameters,
    ...change,
  })
  return Object.fromEntries(pairs.map(({ a, b, likeness }) => [`${a}-${b}`, likeness]))
}

describe('likenSkills', () => {
  it('likens the skills of one macro-skill by how like the occupations are that use them', () => {
    expect(liken({ 10: 'A', 11: 'A', 12: 'B' })).toEqual({ '10-11': 0.7, '10-12': 0.5, '11-12': 0.5 })
  })

  it('takes for each occupation the closest of the other’s, then both means', () => {
    // From 11: A finds A, C finds none. From 12: A finds A. Thus (1/2 + 1) / 2.
    expect(liken({ 11: 'AC', 12: 'A' })['11-12']).toBeCloseTo(0.3 + 0.4 * 0.75)
  })

  it('gives the least to a skill that no occupation uses', () => {
    expect(liken({ 11: 'A' })).toEqual({ '10-11': 0.3, '10-12': 0.3, '11-12': 0.3 })
  })

  it('likens what is used together, often enough, the more so the more occupations vouch for it', () => {
    const { '20-21': twice } = liken({ 20: 'AB', 21: 'AB' })
    const { '20-21': thrice } = liken({ 20: 'ABC', 21: 'ABC' })
    expect(twice).toBe(0.4)
    expect(thrice).toBe(0.45)
    expect(liken({ 20: 'A', 21: 'A' })['20-21']).toBeUndefined()
    // Across kinds too: 2 in common, of 3 and 2.
    expect(liken({ 11: 'ABC', 20: 'AB' })['11-20']).toBe(0.346)
  })

  it('keeps the better of both reasons', () => {
    const most = { usedTogether: { most: 0.9, doubt: 0, leastOften: 2 } }
    expect(liken({ 11: 'AB', 12: 'AB' }, most)['11-12']).toBe(0.9)
    expect(liken({ 11: 'AB', 12: 'AB' })['11-12']).toBe(0.7)
  })

  it('finds nothing close to a certificate or a soft skill', () => {
    expect(Object.keys(liken({ 30: 'AB', 31: 'AB', 40: 'AB', 41: 'AB' }))).toEqual([
      '10-11',
      '10-12',
      '11-12',
    ])
  })

  it('leaves out what is under the floor', () => {
    const uses = { 11: 'A', 12: 'B', 20: 'AB', 21: 'AB' }
    expect(liken(uses, { leastKept: 0.4 })).toEqual({ '11-12': 0.5, '20-21': 0.4 })
  })

  it('keeps the closest ones of each skill, then those of the lowest codes', () => {
    expect(liken({ 10: 'C', 11: 'A', 12: 'A' }, { mostPerSkill: 1 })).toEqual({ '11-12': 0.7 })
    expect(liken({}, { mostPerSkill: 1 })).toEqual({ '10-11': 0.3 })
  })
})
