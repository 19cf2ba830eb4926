import { expect, it } from 'vitest'
import { shareCards, type CardHolder, type SharedCard } from '@/app/modules/profiles/cards/share-cards'
import { k } from '@/app/modules/profiles/shared'
import { createRandom } from '@/seed/builders/index.server'
import { makeCardPeople } from './card-people'

const newcomer = (person: { id: string; facts: string[] }): CardHolder => ({
  ...person,
  told: [],
  classId: null,
})

/** How many of the people have every one of the facts, counted without any of the code that made the cards. */
const countHaving = (people: readonly { facts: readonly string[] }[], facts: readonly string[]) =>
  people.filter((person) => facts.every((fact) => person.facts.includes(fact))).length

/** Of each kind of fact, and of all: the share of what full cards would say that these say. */
function measureKept(people: readonly { id: string; facts: string[] }[], cards: readonly SharedCard[]) {
  const shown = new Map(cards.flatMap((card) => card.holders.map((id) => [id, new Set(card.shown)])))
  const full = new Map<string, number>()
  const kept = new Map<string, number>()
  for (const person of people) {
    for (const fact of person.facts) {
      for (const kind of [fact.slice(0, fact.indexOf(':')), 'all']) {
        full.set(kind, (full.get(kind) ?? 0) + 1)
        if (shown.get(person.id)?.has(fact)) kept.set(kind, (kept.get(kind) ?? 0) + 1)
      }
    }
  }
  return Object.fromEntries(
    [...full].map(([kind, count]) => [kind, Math.round((100 * (kept.get(kind) ?? 0)) / count)]),
  )
}

it.each([30, 300, 3000])('shows nobody of %i people what fewer than k share', (count) => {
  const people = makeCardPeople(count, 67)
  const cards = shareCards(people.map(newcomer), [])
  const under = cards.filter((card) => card.holders.length < k || countHaving(people, card.shown) < k)
  const byId = new Map(people.map((person) => [person.id, person]))
  const untrue = cards.flatMap((card) =>
    card.holders.filter((id) => card.shown.some((fact) => !byId.get(id)?.facts.includes(fact))),
  )
  process.stdout.write(
    `${count} people, percent of facts kept: ${JSON.stringify(measureKept(people, cards))}\n`,
  )
  expect([under.length, untrue]).toEqual([0, []])
  expect(new Set(cards.flatMap(({ holders }) => holders)).size).toBe(count)
})

it('shows nothing in a pool of four', () => {
  expect(shareCards(makeCardPeople(4, 67).map(newcomer), [])).toEqual([])
})

it('tells somebody who keeps every card of a reference nothing that fewer than k shared when it was told', () => {
  const random = createRandom(11)
  const everybody = makeCardPeople(240, 5)
  const present = new Map(everybody.slice(0, 120).map((person) => [person.id, newcomer(person)]))
  const told = new Map<string, Set<string>>()
  let classes: { id: string; shown: readonly string[] }[] = []
  let toldMore = 0
  for (let day = 0; day < 40; day++) {
    for (const person of random.sample(everybody, 6)) {
      const here = present.get(person.id)
      if (here) present.delete(person.id)
      else present.set(person.id, { ...newcomer(person), told: [...(told.get(person.id) ?? [])] })
    }
    for (const person of random.sample([...present.values()], 3)) {
      const changed = random.sample(person.facts, person.facts.length - 2)
      present.set(person.id, { ...person, facts: changed })
    }
    const people = [...present.values()]
    const cards = shareCards(people, classes)
    classes = cards.map(({ shown, classId }, position) => ({ id: classId ?? `${day}:${position}`, shown }))
    const classOf = new Map(
      cards.flatMap(({ holders }, position) => holders.map((id) => [id, classes[position]] as const)),
    )
    for (const person of people) {
      const given = classOf.get(person.id)
      const before = told.get(person.id) ?? new Set<string>()
      const after = new Set([...before, ...(given?.shown ?? [])])
      if (after.size > before.size) {
        toldMore += 1
        const others = people.filter(({ id }) => id !== person.id)
        expect(countHaving(others, [...after])).toBeGreaterThanOrEqual(k - 1)
      }
      told.set(person.id, after)
      present.set(person.id, { ...person, told: [...after], classId: given?.id ?? null })
    }
    for (const card of cards) expect(card.holders.length).toBeGreaterThanOrEqual(k)
  }
  expect(toldMore).toBeGreaterThan(150)
})
