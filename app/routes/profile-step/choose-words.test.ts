import { expect, it } from 'vitest'
import { chooseWords } from './choose-words'

const option = (value: string) => ({ value, label: value })

it('shows each option once: chosen before found, found before proposed', () => {
  const choice = chooseWords({
    chosen: [option('a')],
    found: [option('a'), option('b')],
    proposed: [
      { label: 'first', options: [option('b'), option('c')] },
      { label: 'second', options: [option('a'), option('c')] },
    ],
  })
  expect(choice).toEqual({
    chosen: [option('a')],
    found: [option('b')],
    proposed: [{ label: 'first', options: [option('c')] }],
  })
})

it('tells "nothing searched" from "nothing found"', () => {
  expect(chooseWords({ chosen: [], found: null, proposed: [] }).found).toBeNull()
  expect(chooseWords({ chosen: [], found: [], proposed: [] }).found).toEqual([])
})
