import { describe, expect, it } from 'vitest'
import { createMatchVocabulary, type MatchVocabularyData } from './vocabulary'

const data: MatchVocabularyData = {
  skills: [
    { code: 1, macroSkill: 100, occupationCount: 1 },
    { code: 2, macroSkill: 100, occupationCount: 2 },
    { code: 3, macroSkill: null, occupationCount: 3 },
    { code: 4, macroSkill: null, occupationCount: 0 },
  ],
  occupationSkills: [
    { occupation: 'A1101', skills: [1, 2, 3] },
    { occupation: 'B1101', skills: [2, 3] },
    { occupation: 'C1101', skills: [3] },
  ],
  neighbours: [
    { from: 'B1101', to: 'A1101' },
    { from: 'C1101', to: 'A1101', likeness: 0.3 },
    { from: 'A1101', to: 'A1101' },
  ],
  closeSkills: [
    { a: 1, b: 3, likeness: 0.7 },
    { a: 1, b: 2, likeness: 0.4 },
  ],
}

describe('match vocabulary', () => {
  const vocabulary = createMatchVocabulary(data)

  it('rates a skill by how few occupations use it, within 0.1 and 1', () => {
    const [rare, used, common] = [1, 2, 3].map((code) => vocabulary.rarity(code))
    expect(rare).toBeGreaterThan(used ?? NaN)
    expect(used).toBeGreaterThan(common ?? NaN)
    expect(rare).toBeLessThanOrEqual(1)
    expect(common).toBeCloseTo(0.1)
  })

  it.each([
    ['not in the vocabulary', 99],
    ['used by no known occupation', 4],
  ])('rates a skill %s halfway', (_, code) => {
    expect(vocabulary.rarity(code)).toBe(0.5)
  })

  it('relates the pairs learned, both ways, and no other skill of the macro-skill', () => {
    expect(vocabulary.relatedSkills(1)).toEqual(
      new Map([
        [3, 0.7],
        [2, 0.4],
      ]),
    )
    expect(vocabulary.relatedSkills(2)).toEqual(new Map([[1, 0.4]]))
    expect(vocabulary.relatedSkills(3)).toEqual(new Map([[1, 0.7]]))
    expect(vocabulary.relatedSkills(99).size).toBe(0)
  })

  it('relates all skills of one macro-skill where nothing was learned', () => {
    const { closeSkills: _, ...unlearned } = data
    const other = createMatchVocabulary(unlearned)
    expect(other.relatedSkills(1)).toEqual(new Map([[2, 0.5]]))
    expect(other.relatedSkills(2)).toEqual(new Map([[1, 0.5]]))
    expect(other.relatedSkills(3).size).toBe(0)
  })

  it('keeps the better likeness of a pair that is learned and of one macro-skill', () => {
    const both = createMatchVocabulary({ ...data, likeness: { sameMacroSkill: 0.5 } })
    expect(both.relatedSkills(1)).toEqual(
      new Map([
        [3, 0.7],
        [2, 0.5],
      ]),
    )
  })

  it('knows from where one moves into an occupation, never from itself', () => {
    expect(new Map(vocabulary.neighbours('A1101'))).toEqual(
      new Map([
        ['B1101', 0.6],
        ['C1101', 0.3],
      ]),
    )
    expect(vocabulary.neighbours('B1101').size).toBe(0)
  })

  it('takes its likenesses as data', () => {
    const other = createMatchVocabulary({ ...data, likeness: { sameMacroSkill: 0.2, neighbour: 0.9 } })
    expect(other.relatedSkills(1).get(2)).toBe(0.4)
    expect(other.neighbours('A1101').get('B1101')).toBe(0.9)
  })

  it('likens occupations as learned, both ways', () => {
    const learned = createMatchVocabulary({
      ...data,
      similarOccupations: [{ a: 'A1101', b: 'C1101', likeness: 0.3 }],
    })
    expect(learned.likenesses('A1101')).toEqual(new Map([['C1101', 0.3]]))
    expect(learned.likenesses('C1101')).toEqual(new Map([['A1101', 0.3]]))
    expect(learned.likenesses('B1101').size).toBe(0)
  })

  it('likens occupations by the cosine of their skill sets where nothing was learned, never one to itself', () => {
    expect(vocabulary.likenesses('Z9999').size).toBe(0)
    expect(vocabulary.likenesses('B1101')).toEqual(
      new Map([
        ['A1101', 2 / Math.sqrt(6)],
        ['C1101', 1 / Math.sqrt(2)],
      ]),
    )
  })

  it('survives a round trip through JSON, and an empty vocabulary', () => {
    const copy = createMatchVocabulary(JSON.parse(JSON.stringify(data)))
    expect(copy.rarity(2)).toBe(vocabulary.rarity(2))
    expect(createMatchVocabulary({ skills: [], occupationSkills: [], neighbours: [] }).rarity(1)).toBe(0.5)
  })

  it.each([
    { likeness: { sameMacroSkill: 1.1 } },
    { closeSkills: [{ a: 1, b: 2, likeness: Number.NaN }] },
    { similarOccupations: [{ a: 'A1101', b: 'B1101', likeness: 1.01 }] },
    { neighbours: [{ from: 'A1101', to: 'B1101', likeness: -1 }] },
    { skills: [{ code: 1, macroSkill: null, occupationCount: -1 }] },
  ])('refuses %o', (change) => {
    expect(() => createMatchVocabulary({ ...data, ...change })).toThrow(RangeError)
  })
})
