import { expect, it } from 'vitest'
import { and, everybody, isAtMost, isOneOf, nobody, not, or } from './expression'
import { writeFilter } from './write-filter'

function written(expression: ReturnType<typeof and>): string[][] {
  if (expression.kind === 'everybody' || expression.kind === 'nobody') throw new Error(expression.kind)
  return writeFilter(expression)
}

it('writes all of the outer list and any of the inner one', () => {
  const filter = and([
    or([isOneOf('skills', [1, 2]), and([isOneOf('pools', ['a']), isAtMost('availableFrom', 20_000)])]),
    not(isOneOf('busySlots', [3])),
  ])
  expect(written(filter)).toEqual([
    ['skills IN [1,2]', '(pools IN [a] AND availableFrom <= 20000)'],
    ['NOT (busySlots IN [3])'],
  ])
})

it('says nothing of what keeps everybody, and drops what keeps nobody', () => {
  expect(and([everybody, or([nobody, everybody])])).toEqual(everybody)
  expect(and([isOneOf('pools', ['a']), nobody])).toEqual(nobody)
  expect(written(or([isOneOf('pools', ['a']), nobody]))).toEqual([['pools IN [a]']])
})

it('puts between quotes what the server would not read as one word', () => {
  expect(written(isOneOf('pools', ['a b', 'c"d\\e']))).toEqual([['pools IN ["a b","c\\"d\\\\e"]']])
})

it('cuts a long list, and a long condition into its ways, into short ones that say the same', () => {
  const many = Array.from({ length: 300 }, (_, value) => value)
  const lists = written(isOneOf('skills', many))
  expect(lists).toHaveLength(1)
  expect(lists[0]?.length).toBeGreaterThan(1)
  expect(lists[0]?.flatMap((text) => text.match(/\d+/gu) ?? [])).toEqual(many.map(String))

  const ways = written(and([isOneOf('pools', ['a']), or([isOneOf('skills', many), isOneOf('homes', many)])]))
  // Two conditions of the outer list, since an AND is what it is made of.
  expect(ways[0]).toEqual(['pools IN [a]'])
  const inner = written(or([isOneOf('held', ['x']), and([isOneOf('pools', ['a']), isOneOf('skills', many)])]))
  expect(inner[0]?.slice(1).every((text) => text.startsWith('pools IN [a] AND skills IN ['))).toBe(true)
})
