import { describe, expect, it } from 'vitest'
import { isId } from '@/drizzle/ids'
import { createRandom } from './random'

const letters = [...'abcdefghijklmnopqrstuvwxyz']

describe('random', () => {
  it('says the same for the same seed, and something else for the next', () => {
    const draw = (seed: number) => {
      const random = createRandom(seed)
      return [random.id(), random.integer(0, 1e9), random.sample(letters, 5), random.unit()]
    }
    expect(draw(67)).toEqual(draw(67))
    expect(draw(67)).not.toEqual(draw(68))
  })

  it('keeps within both ends and reaches them', () => {
    const random = createRandom(1)
    const drawn = new Set(Array.from({ length: 400 }, () => random.integer(3, 6)))
    expect([...drawn].sort()).toEqual([3, 4, 5, 6])
  })

  it.each([0, 1, 5, 13, 25, 26, 40])('samples %i entries without repeating one', (count) => {
    const taken = createRandom(count).sample(letters, count)
    expect(taken).toHaveLength(Math.min(count, letters.length))
    expect(new Set(taken).size).toBe(taken.length)
    expect(letters).toEqual(expect.arrayContaining(taken))
  })

  it('follows the weights, and never takes what weighs nothing', () => {
    const random = createRandom(5)
    const drawn = Array.from({ length: 4000 }, () =>
      random.weighted([
        ['often', 3],
        ['seldom', 1],
        ['never', 0],
      ]),
    )
    expect(drawn).not.toContain('never')
    const share = drawn.filter((choice) => choice === 'often').length / drawn.length
    expect(share).toBeGreaterThan(0.7)
    expect(share).toBeLessThan(0.8)
  })

  it('makes ids of the right shape, all different', () => {
    const random = createRandom(9)
    const ids = Array.from({ length: 2000 }, () => random.id())
    expect(ids.every((id) => isId(id) && id[14] === '4' && '89ab'.includes(id.charAt(19)))).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has nothing to pick from an empty list', () => {
    expect(() => createRandom(1).pick([])).toThrow(RangeError)
  })
})
