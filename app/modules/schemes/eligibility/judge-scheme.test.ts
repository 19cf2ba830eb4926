import fc from 'fast-check'
import { expect, it } from 'vitest'
import { judgeScheme, meets } from './judge-scheme'
import { findScheme, schemes } from './schemes'
import {
  allowances,
  levels,
  readSituation,
  withoutWorkBands,
  writeSituation,
  type Situation,
} from './situation'

const unknown: Situation = {
  age: null,
  neighbourhood: null,
  allowance: null,
  withoutWork: null,
  level: null,
  studies: null,
  jobseeker: null,
}
const judge = (code: Parameters<typeof findScheme>[0], known: Partial<Situation>) =>
  judgeScheme(findScheme(code), { ...unknown, ...known })

it('opens the IAE by one great difficulty, or by three others', () => {
  expect(judge('iae', { allowance: 'rsa' }).state).toBe('open')
  expect(judge('iae', { withoutWork: 'from_24' }).state).toBe('open')
  const two = { allowance: 'none', withoutWork: 'from_12', level: 'up_to_3', age: 35 } as const
  expect(judge('iae', { ...two, neighbourhood: true }).state).toBe('open')
  expect(judge('iae', { ...two, neighbourhood: false }).state).toBe('closed')
  expect(judge('iae', two)).toMatchObject({ state: 'to_check', ask: ['neighbourhood'] })
  // Nobody is both under 26 and 50 or more: of those two, one counts.
  expect(
    judge('iae', { allowance: 'none', withoutWork: 'under_12', level: 'up_to_3', neighbourhood: false })
      .state,
  ).toBe('closed')
})

it('opens the CEJ from 16 to 25 years, both included, to who neither studies nor is unregistered', () => {
  const ready = { studies: false, jobseeker: true }
  expect([15, 16, 25, 26].map((age) => judge('cej', { ...ready, age }).state)).toEqual([
    'closed',
    'open',
    'open',
    'closed',
  ])
  expect(judge('cej', { age: 20, studies: true }).state).toBe('closed')
  expect(judge('cej', { age: 20, jobseeker: true }).ask).toEqual(['studies'])
})

it('says the source and the day of each rule', () => {
  for (const { source, readOn } of schemes) {
    expect(source.length).toBeGreaterThan(10)
    expect(readOn).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
  }
})

const maybe = <Value>(values: readonly Value[]) => fc.constantFrom(...values, null)
const anySituation: fc.Arbitrary<Situation> = fc.record({
  age: fc.option(fc.integer({ min: 14, max: 70 }), { nil: null }),
  neighbourhood: maybe([true, false]),
  allowance: maybe(allowances),
  withoutWork: maybe(withoutWorkBands),
  level: maybe(levels),
  studies: maybe([true, false]),
  jobseeker: maybe([true, false]),
})

it('agrees with a draw of what is not known: open means always, closed means never', () => {
  const anyFull = fc.record({
    age: fc.integer({ min: 14, max: 70 }),
    neighbourhood: fc.boolean(),
    allowance: fc.constantFrom(...allowances),
    withoutWork: fc.constantFrom(...withoutWorkBands),
    level: fc.constantFrom(...levels),
    studies: fc.boolean(),
    jobseeker: fc.boolean(),
  })
  fc.assert(
    fc.property(anySituation, anyFull, fc.constantFrom(...schemes), (known, drawn, scheme) => {
      const told = Object.entries(known).filter(([, value]) => value !== null)
      const full: Situation = { ...drawn, ...Object.fromEntries(told) }
      const isOpen = scheme.ways.some((demands) =>
        demands.every(({ least, of }) => of.filter((each) => meets(full, each)).length >= least),
      )
      const { state, ask } = judgeScheme(scheme, known)
      if (state !== 'to_check') expect(isOpen).toBe(state === 'open')
      expect(ask.length > 0).toBe(state === 'to_check')
    }),
    { numRuns: 1000 },
  )
})

it('reads back each answer that it seals, in as many letters whatever they are', () => {
  fc.assert(
    fc.property(anySituation, ({ age: _, neighbourhood: _home, ...told }) => {
      expect(writeSituation(told)).toHaveLength(5)
      expect(readSituation(writeSituation(told))).toEqual(told)
    }),
  )
})
