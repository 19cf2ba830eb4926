import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { skillKinds } from '../../drizzle/vocabulary'
import { learnLikenesses } from './learn-likenesses'
import { currentLikenessParameters } from './likeness-parameters'
import type { LikenessSource } from './likeness-source'

const occupation = fc.constantFrom('A1101', 'D1507', 'K2204', 'N1103', 'N1105', 'N4101')
const code = fc.integer({ min: 1, max: 30 })

/** Three macro-skills, of ten skills each; any of them of any kind. */
const anySource: fc.Arbitrary<LikenessSource> = fc.record({
  skills: fc.tuple(
    ...Array.from({ length: 30 }, (_, index) =>
      fc.record({
        code: fc.constant(index + 1),
        kind: fc.constantFrom(...skillKinds, 'hardSkill' as const),
        macroCode: fc.constantFrom(null, ...[1, 2, 3].filter((macro) => macro !== index + 1)),
        isMacro: fc.constant(index < 3),
      }),
    ),
  ),
  occupationSkills: fc.uniqueArray(fc.record({ occupationCode: occupation, skillCode: code }), {
    maxLength: 80,
    selector: ({ occupationCode, skillCode }) => `${occupationCode} ${skillCode}`,
  }),
  occupationWorkContexts: fc.uniqueArray(fc.record({ occupationCode: occupation, workContextCode: code }), {
    maxLength: 10,
    selector: ({ occupationCode, workContextCode }) => `${occupationCode} ${workContextCode}`,
  }),
})

const parameters = {
  ...currentLikenessParameters,
  skills: { ...currentLikenessParameters.skills, mostPerSkill: 4 },
}

describe('learnLikenesses', () => {
  it('gives each pair once, the lower code first, within its bounds, and short lists', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const { closeSkills, similarOccupations } = learnLikenesses(source, parameters)
        for (const pairs of [closeSkills, similarOccupations]) {
          expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(pairs.length)
          expect(pairs.filter(({ a, b }) => !(a < b))).toEqual([])
        }
        const { sameMacroSkill, leastKept } = parameters.skills
        const most = sameMacroSkill.least + sameMacroSkill.closeUse
        const outside = closeSkills.filter(({ likeness }) => likeness < leastKept || likeness > most)
        expect(outside).toEqual([])
        expect(similarOccupations.filter(({ likeness }) => likeness < 0.1 || likeness > 1)).toEqual([])
        for (const { code: skill } of source.skills) {
          expect(closeSkills.filter(({ a, b }) => a === skill || b === skill).length).toBeLessThanOrEqual(4)
        }
      }),
    )
  })

  it('learns the same whatever order rows and links come in', () => {
    const shuffled = anySource.chain((source) =>
      fc.record({
        source: fc.constant(source),
        shuffled: fc.record({
          skills: shuffle(source.skills),
          occupationSkills: shuffle(source.occupationSkills),
          occupationWorkContexts: shuffle(source.occupationWorkContexts),
        }),
      }),
    )
    fc.assert(
      fc.property(shuffled, (drawn) => {
        expect(learnLikenesses(drawn.shuffled, parameters)).toEqual(learnLikenesses(drawn.source, parameters))
      }),
    )
  })

  it('has nothing to say of an empty vocabulary', () => {
    const source = { skills: [], occupationSkills: [], occupationWorkContexts: [] }
    expect(learnLikenesses(source, parameters)).toEqual({ closeSkills: [], similarOccupations: [] })
  })
})

function shuffle<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })
}
