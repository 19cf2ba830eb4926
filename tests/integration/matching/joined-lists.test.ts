import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rankOwnOffer, type RankedCard } from '@/app/modules/matching/index.server'
import { countPages } from '@/app/modules/matching/rank-offer.server'
import { referenceToken } from '@/app/modules/profiles/index.server'
import type { ProfileId } from '@/drizzle/ids'
import type { SearchEngine } from '@/search/port'
import { publishedOffer, visibleResident, type StagedOffer } from '@/seed/scenarios/index.server'
import { createTestContext, testSettings } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { openTestEngine } from '../../setup/engine'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'

/** Privacy, attack 4: employers who post the same offer and lay their lists side by side. */

const people = 123
const employers = 5

let test: TestDatabase
let engine: SearchEngine
let profileIds: ProfileId[]
let offers: StagedOffer[]

/** Everybody is alike to these offers, and nobody was shown yet: one long tie. */
beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  const pool = await stage(test.database, stagePool)
  engine = await openTestEngine(test.database)
  profileIds = await stage(test.database, async (tx) => {
    const ids: ProfileId[] = []
    for (let each = 0; each < people; each += 1) {
      ids.push((await visibleResident(tx, { poolIds: [pool] })).profileId)
    }
    return ids
  })
  offers = await stage(test.database, async (tx) => {
    const staged: StagedOffer[] = []
    for (let each = 0; each < employers; each += 1) {
      staged.push(await publishedOffer(tx, { slots: null, contract: null, skills: [] }))
    }
    return staged
  })
})

afterAll(async () => {
  await engine.close()
  await test.drop()
})

/** Who is where on an employer's list, by what only the portal can compute. */
async function readList(offer: StagedOffer, searching = engine): Promise<string[]> {
  const { employer, jobOfferId } = offer
  const ctx = createTestContext({ database: test.database, engine: searching, actor: employer.actor })
  const named = new Map(
    profileIds.map((id) => [referenceToken(testSettings.secret, employer.establishmentId, id), id]),
  )
  const cards: RankedCard[] = []
  let pageCount = 1
  for (let page = 1; page <= pageCount; page += 1) {
    const ranking = await rankOwnOffer({ ctx, input: { jobOfferId, page } })
    cards.push(...ranking.cards)
    pageCount = ranking.pageCount
    // What reading changes is put back: each page is read of the same pool.
    await test.owner`delete from profile_exposures`
    await test.owner`insert into search_outbox (profile_id) select id from profiles`
  }
  return cards.map(({ masked }) => named.get(masked.token) ?? 'nobody')
}

it('has as many pages as the total that is told would fill', () => {
  const told = (total: number) => Math.max(1, Math.ceil((Math.floor(total / 5) * 5) / 20))
  for (let total = 0; total < 300; total += 1) expect(countPages(total)).toBe(told(total))
  expect([4, 24, 25, people].map(countPages)).toEqual([1, 1, 2, 6])
})

describe('employers with the same offer', () => {
  it('read everybody once over all pages, in the same order at each reading', async () => {
    const [offer] = offers
    if (!offer) throw new Error('no offer')
    const list = await readList(offer)
    expect([...list].sort()).toEqual([...profileIds].sort())
    expect(await readList(offer)).toEqual(list)
  })

  it('line their lists up no better than chance where people are equal', async () => {
    const lists = []
    for (const offer of offers) lists.push(await readList(offer))
    // Within the pages that are ordered together; a random order puts one person in the same place on average.
    let pairs = 0
    let same = 0
    for (const [at, list] of lists.entries()) {
      for (const other of lists.slice(at + 1)) {
        pairs += 1
        same += list.slice(0, 100).filter((person, place) => other[place] === person).length
      }
    }
    process.stdout.write(
      `${pairs} pairs of lists of 100 equals: ${(same / pairs).toFixed(2)} people in the same place\n`,
    )
    // Ten times one, give or take: a Poisson of 10 is past 30 once in ten million.
    expect(same).toBeLessThan(30)
  })

  it('line them up no better where people are shown the same score, of whatever points', async () => {
    const points = [97, 96, 95, 94, 93]
    const alike = 4
    const graded: SearchEngine = {
      ...engine,
      async rank(criteria) {
        const { rows } = await engine.rank(criteria, { offset: 0, limit: points.length * alike })
        const byId = rows.toSorted((a, b) => (a.profileId < b.profileId ? -1 : 1))
        return {
          rows: byId.map((row, at) => ({
            ...row,
            match: { ...row.match, score: points[Math.floor(at / alike)] ?? 0 },
          })),
          total: rows.length,
        }
      },
    }
    const lists = []
    for (const offer of offers) lists.push(await readList(offer, graded))
    const [first = []] = lists
    const byPoints = [...first].sort()
    let read = 0
    let told = 0
    for (const list of lists) {
      expect([...list].sort()).toEqual(byPoints)
      read += list.length
      told += list.filter((person, place) => {
        const group = Math.floor(place / alike)
        return byPoints.slice(group * alike, (group + 1) * alike).includes(person)
      }).length
    }
    process.stdout.write(`${told} of ${read} people stand where their points would put them\n`)
    // One in five by chance, 20 of 100, with a deviation of 4.
    expect(told).toBeLessThan(45)
  })
})
