import { expect, it } from 'vitest'
import { k } from '@/app/modules/profiles/shared'
import { toldDays } from '@/app/modules/profiles/areas/place-home'
import type { Cell } from '@/search/documents'
import { createRandom } from '@/seed/builders/index.server'
import { places } from '@/seed/reference'
import { createLiveTown } from './live-town'

/** Privacy, attack 4, with patience: somebody who reads every list every day and lays over each other what was ever told of one person. */

const everywhere = [...new Set(places.homeAreas.flatMap(({ cells }) => cells))]

/** Where each may live after all that was told of her of late, as far as a reader can tell who does not know that people move. */
function createReader() {
  const told = new Map<string, Map<string, { homes: ReadonlySet<Cell>; day: number }>>()
  return {
    homesOf(id: string, day: number): Cell[] {
      const recent = [...(told.get(id)?.values() ?? [])].filter((each) => day - each.day < toldDays)
      return everywhere.filter((home) => recent.every(({ homes }) => homes.has(home)))
    },
    hear(id: string, area: { path: string; homes: ReadonlySet<Cell>; day: number }) {
      told.set(id, (told.get(id) ?? new Map()).set(area.path, area))
    },
  }
}

it('tells somebody who keeps everything no home that fewer than k shared when it was told', () => {
  const random = createRandom(7)
  const town = createLiveTown()
  const reader = createReader()
  const everybody = Array.from({ length: 160 }, (_, at) => `person-${at}`)
  const homes = new Map(everybody.map((id) => [id, random.pick(everywhere)]))
  for (const id of everybody.slice(0, 80)) town.put(id, homes.get(id) ?? '')
  const seen = { told: 0, waiting: 0, found: 0 }
  const waited = new Set<string>()
  for (let day = 0; day < 320; day += 1) {
    // The pool shrinks and grows again.
    const wanted = 60 + Math.round(50 * Math.sin(day / 30))
    for (const id of random.sample(everybody, 8)) {
      const present = town.people().some((person) => person.id === id)
      if (present && town.people().length > wanted) town.leave(id)
      else town.put(id, homes.get(id) ?? '')
    }
    for (const { id } of random.sample(town.people(), day % 4 === 0 ? 1 : 0)) {
      homes.set(id, random.pick(everywhere))
      town.put(id, homes.get(id) ?? '')
    }
    town.place({ divide: day % 2 === 0 })
    const present = town.people()
    const told = new Map(
      [...new Set(present.map(({ id }) => town.areaOf(id)))].map((path) => [
        path,
        new Set(everywhere.filter((home) => path !== null && town.holds(path, home))),
      ]),
    )
    for (const { id } of present) {
      const path = town.areaOf(id)
      const within = told.get(path)
      if (path === null || within === undefined) {
        seen.waiting += 1
        waited.add(id)
        continue
      }
      expect(present.filter(({ home }) => within.has(home)).length).toBeGreaterThanOrEqual(k)
      const before = reader.homesOf(id, day)
      reader.hear(id, { path, homes: within, day })
      const after = new Set(reader.homesOf(id, day))
      if (after.size === before.length) continue
      seen.told += 1
      if (waited.has(id)) seen.found += 1
      expect([id, day, present.filter(({ home }) => after.has(home)).length >= k]).toEqual([id, day, true])
    }
    town.pass(1)
  }
  expect(seen.told).toBeGreaterThan(300)
  expect(seen.waiting).toBeGreaterThan(100)
  expect(seen.found).toBeGreaterThan(10)
})

it('tells nothing in a pool of four, and one area of the whole town in a pool of nine', () => {
  const [here, there] = [everywhere[0] ?? '', everywhere.at(-1) ?? '']
  const town = createLiveTown()
  for (let each = 0; each < 4; each += 1) town.put(`near-${each}`, here)
  town.place({ divide: true })
  expect(town.people().map(({ countedFrom }) => countedFrom)).toEqual([null, null, null, null])
  for (let each = 0; each < 5; each += 1) town.put(`far-${each}`, there)
  town.place({ divide: true })
  expect(new Set(town.people().map(({ countedFrom }) => countedFrom)).size).toBe(1)
  town.put('near-4', here)
  town.place({ divide: true })
  expect(new Set(town.people().map(({ countedFrom }) => countedFrom)).size).toBe(2)
})

it('keeps the middle of an area where it is, whoever comes', () => {
  const town = createLiveTown()
  const [first, ...others] = everywhere
  for (let each = 0; each < 5; each += 1) town.put(`person-${each}`, first ?? '')
  town.place({ divide: true })
  const [before] = town.people()
  for (const [at, home] of others.slice(0, 4).entries()) {
    town.put(`newcomer-${at}`, home)
    town.place({ divide: true })
    expect(new Set(town.people().map(({ countedFrom }) => countedFrom))).toEqual(
      new Set([before?.countedFrom]),
    )
  }
})
