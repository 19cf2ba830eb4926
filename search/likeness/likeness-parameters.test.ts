import { describe, expect, it } from 'vitest'
import {
  currentLikenessParameters,
  InvalidLikenessError,
  parseLikenessParameters,
} from './likeness-parameters'

const { occupations, skills } = currentLikenessParameters

describe('parseLikenessParameters', () => {
  it('takes those in use, through JSON too', () => {
    expect(parseLikenessParameters(JSON.parse(JSON.stringify(currentLikenessParameters)))).toEqual(
      currentLikenessParameters,
    )
  })

  it.each([
    ['without a version', { version: '' }, 'version'],
    ['with a number that nobody reads', { floor: 1 }, 'floor'],
    [
      'that would weigh nothing',
      {
        occupations: {
          ...occupations,
          weights: {
            hardSkill: 0,
            macroSkill: 0,
            knowledge: 0,
            certificate: 0,
            softSkill: 0,
            workContext: 0,
          },
        },
      },
      'il faut un poids de plus de 0',
    ],
    [
      'with a negative weight',
      { occupations: { ...occupations, weights: { ...occupations.weights, knowledge: -1 } } },
      'occupations.weights.knowledge',
    ],
    [
      'that leave the skills themselves out',
      { occupations: { ...occupations, company: { share: 1.1, closest: 100 } } },
      'occupations.company.share',
    ],
    [
      'that give a close skill full credit',
      { skills: { ...skills, sameMacroSkill: { least: 0.5, closeUse: 0.5 } } },
      'least + closeUse ne doit pas passer 0,9',
    ],
    [
      'that give a skill used alongside full credit',
      { skills: { ...skills, usedTogether: { ...skills.usedTogether, most: 1 } } },
      'skills.usedTogether.most',
    ],
    ['that keep pairs with no likeness', { skills: { ...skills, leastKept: 0 } }, 'skills.leastKept'],
    ['with half a skill', { skills: { ...skills, mostPerSkill: 1.5 } }, 'skills.mostPerSkill'],
  ])('refuses parameters %s, and says which', (_, change, reason) => {
    const parse = () => parseLikenessParameters({ ...currentLikenessParameters, ...change })
    expect(parse).toThrow(InvalidLikenessError)
    expect(parse).toThrow(reason)
  })
})
