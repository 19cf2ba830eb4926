import { expect, it } from 'vitest'
import { shareCards, type CardHolder } from '@/app/modules/profiles/cards/share-cards'
import { k } from '@/app/modules/profiles/shared'
import { createRandom } from '@/seed/builders/index.server'
import { makeCardPeople } from './card-people'
import { createLivePool } from './live-pool'

const breathe = () => Promise.resolve()

const newcomer = (person: { id: string; facts: string[] }): CardHolder => ({
  ...person,
  told: [],
  classId: null,
})

/** How many of the people have every one of the facts, counted without any of the code that made the cards. */
const countHaving = (people: readonly { facts: readonly string[] }[], facts: readonly string[]) =>
  people.filter((person) => facts.every((fact) => person.facts.includes(fact))).length

/**
 * Of each kind of fact, and of all: the share of what full cards would say that these say. A large domain is told
 * by the families of a full card already, and is no part of all.
 */
function measureKept(
  people: readonly { id: string; facts: readonly string[] }[],
  shownOf: (id: string) => readonly string[],
) {
  const full = new Map<string, number>()
  const kept = new Map<string, number>()
  for (const person of people) {
    const shown = shownOf(person.id)
    for (const fact of person.facts) {
      const own = fact.slice(0, fact.indexOf(':'))
      for (const kind of own === 'domain' ? [own] : [own, 'all']) {
        full.set(kind, (full.get(kind) ?? 0) + 1)
        if (shown.includes(fact)) kept.set(kind, (kept.get(kind) ?? 0) + 1)
      }
    }
  }
  return Object.fromEntries(
    [...full].map(([kind, count]) => [kind, Math.round((100 * (kept.get(kind) ?? 0)) / count)]),
  )
}

it.each([
  [30, 15],
  [300, 28],
  [3000, 39],
])(
  'shows nobody of %i people what fewer than k share, and %i percent at least',
  { timeout: 300_000 },
  async (count, least) => {
    const people = makeCardPeople(count, 67)
    const cards = await shareCards(people.map(newcomer), [], { regather: true, breathe })
    const under = cards.filter((card) => card.holders.length < k || countHaving(people, card.shown) < k)
    const byId = new Map(people.map((person) => [person.id, person]))
    const untrue = cards.flatMap((card) =>
      card.holders.filter((id) => card.shown.some((fact) => !byId.get(id)?.facts.includes(fact))),
    )
    const shownTo = new Map(cards.flatMap((card) => card.holders.map((id) => [id, card.shown])))
    const kept = measureKept(people, (id) => shownTo.get(id) ?? [])
    process.stdout.write(`${count} people, percent of facts kept: ${JSON.stringify(kept)}\n`)
    expect(kept['all']).toBeGreaterThanOrEqual(least)
    expect([under.length, untrue]).toEqual([0, []])
    expect(new Set(cards.flatMap(({ holders }) => holders)).size).toBe(count)
  },
)

it('shows nothing in a pool of four', async () => {
  expect(await shareCards(makeCardPeople(4, 67).map(newcomer), [], { regather: true, breathe })).toEqual([])
})

it('tells somebody who keeps every card of a reference nothing that fewer than k shared when it was told', async () => {
  const random = createRandom(11)
  const everybody = makeCardPeople(240, 5)
  const pool = createLivePool()
  for (const person of everybody.slice(0, 120)) pool.put(person)
  let toldMore = 0
  for (let day = 0; day < 40; day++) {
    const here = new Set(pool.people().map(({ id }) => id))
    for (const person of random.sample(everybody, 6)) {
      if (here.has(person.id)) pool.leave(person.id)
      else pool.put(person)
    }
    for (const person of random.sample(pool.people(), 3)) {
      pool.put({ id: person.id, facts: random.sample(person.facts, person.facts.length - 2) })
    }
    const before = new Map(pool.people().map(({ id, told }) => [id, told]))
    for (const size of await pool.publish({ regather: day % 2 === 1 })) expect(size).toBeGreaterThanOrEqual(k)
    for (const { id, told } of pool.people()) {
      if (told.length === (before.get(id) ?? []).length) continue
      toldMore += 1
      const others = pool.people().filter((other) => other.id !== id)
      expect(countHaving(others, told)).toBeGreaterThanOrEqual(k - 1)
    }
  }
  expect(toldMore).toBeGreaterThan(150)
})

it(
  'makes good cards of people who come one after the other, and takes nothing back at night',
  { timeout: 300_000 },
  async () => {
    const pool = createLivePool()
    const people = makeCardPeople(300, 67)
    let better = 0
    for (const [at, person] of people.entries()) {
      pool.put(person)
      await pool.publish({ regather: false })
      if (at % 10 < 9) continue
      const before = pool.people()
      const sizes = await pool.publish({ regather: true })
      for (const size of sizes) expect(size).toBeGreaterThanOrEqual(k)
      for (const { id, told } of before) {
        const shown = pool.shownOf(id)
        expect(told.filter((fact) => !shown.includes(fact))).toEqual([])
        if (shown.length > told.length) better += 1
      }
    }
    const kept = measureKept(people, (id) => pool.shownOf(id))
    process.stdout.write(`300 people one by one, percent of facts kept: ${JSON.stringify(kept)}\n`)
    expect(better).toBeGreaterThan(300)
    expect(kept['all']).toBeGreaterThanOrEqual(22)
  },
)
