import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportionPoints, scoreParts } from './apportion-points'

describe('apportionPoints', () => {
  it('gives the points still owed to the largest fractions', () => {
    const exact = { skills: 30.4, occupation: 10.7, mobility: 5.6, experience: 2.2 }
    expect(apportionPoints(exact)).toEqual({
      score: 49,
      points: { skills: 30, occupation: 11, mobility: 6, experience: 2 },
    })
  })

  it('prefers the earlier part when fractions are equal', () => {
    const exact = { skills: 0.5, occupation: 0.5, mobility: 0.5, experience: 0.5 }
    expect(apportionPoints(exact).points).toEqual({ skills: 1, occupation: 1, mobility: 0, experience: 0 })
  })

  it('does not lose a point to floating-point dust', () => {
    const exact = { skills: 54.99999999999999, occupation: 20, mobility: 15, experience: 10 }
    expect(apportionPoints(exact)).toEqual({
      score: 100,
      points: { skills: 55, occupation: 20, mobility: 15, experience: 10 },
    })
  })

  it('adds up to the rounded total, no part a whole point away from its exact value', () => {
    const points = (most: number) => fc.double({ min: 0, max: most, noNaN: true })
    const anyParts = fc.record({
      skills: points(55),
      occupation: points(20),
      mobility: points(15),
      experience: points(10),
    })
    fc.assert(
      fc.property(anyParts, (exact) => {
        const { score, points } = apportionPoints(exact)
        const total = scoreParts.reduce((sum, part) => sum + exact[part], 0)
        expect(scoreParts.reduce((sum, part) => sum + points[part], 0)).toBe(score)
        expect(Math.abs(score - total)).toBeLessThanOrEqual(0.5 + 1e-5)
        for (const part of scoreParts) expect(Math.abs(points[part] - exact[part])).toBeLessThan(1 + 1e-5)
      }),
    )
  })
})
