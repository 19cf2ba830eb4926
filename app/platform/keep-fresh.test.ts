import { beforeEach, expect, it, vi } from 'vitest'
import { keepFresh } from './keep-fresh'

let now = 1000
beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => now)
})

/** What is there changes with each look; looks end when they are told to. */
function watched(freshFor: number, lasts?: (value: number) => boolean) {
  const looks: { held: number | null; end: () => void }[] = []
  const kept = keepFresh<number>(
    (held) => {
      const value = looks.length + 1
      return new Promise((resolve) =>
        looks.push({
          held,
          end: () => {
            resolve(value)
          },
        }),
      )
    },
    { freshFor, ...(lasts && { lasts }) },
  )
  return { kept, looks }
}

it('looks once for all who ask meanwhile, and again when the last look is too old', async () => {
  const { kept, looks } = watched(2000)
  const [one, other] = [kept.current(), kept.current()]
  looks[0]?.end()
  expect([await one, await other]).toEqual([1, 1])
  now += 1999
  expect(await kept.current()).toBe(1)
  now += 1
  const later = kept.current()
  expect(looks.map(({ held }) => held)).toEqual([null, 1])
  looks[1]?.end()
  expect(await later).toBe(2)
})

it('keeps nothing that may not be kept', async () => {
  const { kept, looks } = watched(2000, () => false)
  const first = kept.current()
  looks[0]?.end()
  await first
  void kept.current()
  expect(looks).toHaveLength(2)
})

it('looks again once it was told to forget', async () => {
  const { kept, looks } = watched(2000)
  const first = kept.current()
  looks[0]?.end()
  await first
  kept.forget()
  void kept.current()
  expect(looks).toHaveLength(2)
})

it('lets nobody wait for, or keep, a look that began before it was told to forget', async () => {
  const { kept, looks } = watched(2000)
  const before = kept.current()
  kept.forget()
  const after = kept.current()
  expect(looks).toHaveLength(2)
  looks[1]?.end()
  looks[0]?.end()
  expect([await before, await after]).toEqual([1, 2])
  void kept.current()
  expect(looks).toHaveLength(3)
})

it('looks again after a look that failed', async () => {
  let fails = true
  const kept = keepFresh(() => (fails ? Promise.reject(new Error('away')) : Promise.resolve(1)), {
    freshFor: 2000,
  })
  await expect(kept.current()).rejects.toThrow('away')
  fails = false
  expect(await kept.current()).toBe(1)
})
