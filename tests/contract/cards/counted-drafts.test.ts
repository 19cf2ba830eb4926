import { expect, it } from 'vitest'
import { countedDemand } from '@/app/modules/matching/requirement-cost/counted-demand'
import { guardCosts, leastOf } from '@/app/modules/matching/requirement-cost/guard-costs'
import { limits } from '@/app/platform/limits/limits'
import { contractKinds } from '@/drizzle/vocabulary'
import { blankOffer } from '@/search/blank-documents'
import { toDay, toIsoDate } from '@/search/calendar-day'
import type { OfferCriteria, ProfileDocument } from '@/search/documents'
import { createEmbeddedEngine } from '@/search/embedded/create-embedded-engine'
import type { SearchEngine } from '@/search/port'
import { relaxationsOf } from '@/search/scoring/relaxations'
import { builtInWeights } from '@/search/scoring/weights'
import { listSlots, toSlots } from '@/search/weekly-slots'
import { createRandom, profileDocument } from '@/seed/builders/index.server'
import { createMemoryProfileSource } from '../memory-profile-source'
import { emptyVocabulary } from '../with-engine'
import { makeCardPeople } from './card-people'

/**
 * Privacy, attack 3: an employer who knows one person, all but whether she has a driving licence, and spends a day's counts
 * of drafts on finding out. She asks twice: with the person and without her. Where the count passes a step of five between
 * the two, somebody who is in one and not in the other has the licence.
 */

const random = createRandom(21)
type Demand = (offer: OfferCriteria) => OfferCriteria

/** All that a go tells, but what it tells without the licence and without the date; a line that is not told is equal. */
async function readCounts(engine: SearchEngine, offer: OfferCriteria): Promise<string[]> {
  const relaxations = relaxationsOf(offer).filter(
    ({ requirement: { kind } }) => kind !== 'licence' && kind !== 'start',
  )
  const counted = await engine.count([offer, ...relaxations.map(({ relaxed }) => relaxed)])
  return counted.map((people) => {
    const cost = guardCosts(people, [], { skillLabel: String })
    return String(leastOf(cost.people))
  })
}

/** A demand that the person meets, if she has the licence. */
function padAround(person: ProfileDocument): OfferCriteria {
  const some = <T>(list: readonly T[] | null, most: number) =>
    list === null ? [] : random.sample(list, Math.min(list.length, random.integer(0, most)))
  const [contract = null] = some(person.contracts, 1)
  const slots = person.availability === null ? [] : listSlots(person.availability)
  return {
    ...blankOffer('N1103'),
    contract,
    slots:
      slots.length === 0 ? null : toSlots(random.sample(slots, random.integer(1, Math.min(8, slots.length)))),
    skills: some(person.skills, 1).map((code) => ({ code, importance: 1 as const, indispensable: true })),
    languages: some(person.languages, 1).map((language) => ({ ...language, indispensable: true })),
    licences: [{ code: 'B', indispensable: true }],
  }
}

/** How often a figure of somebody who has the licence is above one of somebody who has not: a half tells nothing. */
function tellApart(having: readonly number[], lacking: readonly number[]): number {
  let above = 0
  for (const one of having) for (const other of lacking) above += one > other ? 1 : one === other ? 0.5 : 0
  return above / (having.length * lacking.length)
}

it('tells from two days of one month nothing of who is free between them', { timeout: 300_000 }, async () => {
  const people = makeCardPeople(300, 67).map(({ built }) => profileDocument(built, []))
  const engine = await createEmbeddedEngine({
    source: createMemoryProfileSource(people),
    vocabulary: () => emptyVocabulary,
    weights: () => builtInWeights,
  })
  const targets = people.filter(({ availableFrom, licences }) => availableFrom !== null && licences !== null)
  const pairs: Record<
    string,
    (person: ProfileDocument, offer: OfferCriteria) => [OfferCriteria, OfferCriteria]
  > = {
    'the day before and the day': ({ availableFrom }, offer) => {
      const day = toDay(availableFrom ?? '')
      return [
        { ...offer, startsOn: toIsoDate(day - 1) },
        { ...offer, startsOn: toIsoDate(day) },
      ]
    },
    'any contract and one that she refuses': ({ contracts }, offer) => {
      const contract = contractKinds.find((each) => contracts !== null && !contracts.includes(each)) ?? null
      return [
        { ...offer, contract },
        { ...offer, contract: null },
      ]
    },
  }
  const demands: Record<string, Demand> = { 'as typed': (offer) => offer, 'as counted': countedDemand }
  const figures: Record<string, number> = {}
  for (const [how, pair] of Object.entries(pairs)) {
    for (const [as, demand] of Object.entries(demands)) {
      const seen = { having: [] as number[], lacking: [] as number[] }
      for (const person of targets) {
        let differing = 0
        for (let go = 0; go < limits.offer_count.points; go += 2) {
          const [without, withHer] = pair(person, padAround(person)).map(demand)
          if (without === undefined || withHer === undefined) throw new Error('a pair is two')
          const [before, after] = [await readCounts(engine, without), await readCounts(engine, withHer)]
          differing += after.filter((count, at) => count !== before[at]).length
        }
        seen[person.licences?.includes('B') === true ? 'having' : 'lacking'].push(differing)
      }
      figures[`${how}, ${as}`] = tellApart(seen.having, seen.lacking)
      const proven = seen.having.filter((each) => each > 0).length
      process.stdout.write(
        `${how}, ${as}: ${proven} of ${seen.having.length} having and ${seen.lacking.filter((each) => each > 0).length} of ${seen.lacking.length} lacking show a step; told apart ${figures[`${how}, ${as}`]?.toFixed(2)}\n`,
      )
    }
  }
  expect(figures['the day before and the day, as typed']).toBeGreaterThan(0.8)
  // Who is free from the first of a month stands among all that the month brings.
  expect(figures['the day before and the day, as counted']).toBeLessThan(0.55)
})
