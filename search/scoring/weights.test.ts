import { describe, expect, it } from 'vitest'
import { builtInWeights, InvalidWeightsError, parseWeights } from './weights'

describe('weights', () => {
  it('are 55, 20, 15 and 10 points', () => {
    expect(builtInWeights.points).toEqual({ skills: 55, occupation: 20, mobility: 15, experience: 10 })
  })

  it.each([
    [
      'that do not add up',
      { points: { skills: 56, occupation: 20, mobility: 15, experience: 10 } },
      /points\u00a0: la somme des points doit faire 100/,
    ],
    [
      'below zero',
      { points: { skills: 120, occupation: -20, mobility: 0, experience: 0 } },
      /points\.occupation/,
    ],
    [
      'with fractions of a point',
      { points: { skills: 54.5, occupation: 20.5, mobility: 15, experience: 10 } },
      /points\.skills/,
    ],
    [
      'with parts missing',
      { points: { skills: 80, occupation: 20 } },
      /points\.mobility\u00a0: nombre entier.*\u00a0; points\.experience/,
    ],
    [
      'with a part unheard of',
      { points: { ...builtInWeights.points, age: 0 } },
      /points\u00a0: nom inconnu \(age\)/,
    ],
    ['with a part unheard of beside the others', { age: 0 }, /^nom inconnu \(age\)$/],
    ['without a group', { points: undefined }, /^points\u00a0: groupe de nombres attendu/],
    ['without a version', { version: '' }, /version/],
    [
      'with a share over one',
      { mobility: { fullUpTo: 15, atLimit: 1.3 } },
      /mobility\.atLimit\u00a0: nombre de 0 à 1/,
    ],
    [
      'with a share that is no number',
      { neutral: { ...builtInWeights.neutral, skills: Number.NaN } },
      /neutral\.skills/,
    ],
  ])('%s are refused with the reason', (_, change, reason) => {
    const parse = () => parseWeights({ ...builtInWeights, ...change })
    expect(parse).toThrow(InvalidWeightsError)
    expect(parse).toThrow(reason)
  })

  it('that are not an object are refused', () => {
    expect(() => parseWeights(null)).toThrow(InvalidWeightsError)
  })
})
