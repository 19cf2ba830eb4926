import { afterAll, beforeAll, expect, it } from 'vitest'
import { browsePool } from '@/app/modules/matching/index.server'
import { readCardFilter } from '@/app/modules/profiles/shared'
import { talentPools } from '@/drizzle/schema'
import { buildTalentPool } from '@/seed/builders/index.server'
import { confirmedEmployer, visibleResident, type StagedEmployer } from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage } from '../../setup/stage'

let test: TestDatabase
let employer: StagedEmployer

/** Seven people who drive, eight who drive lorries, nine who speak German; each leaves another remainder. */
const classes = [
  { facts: ['family:N41', 'licence:B'], people: 7 },
  { facts: ['family:N41', 'licence:B', 'licence:C'], people: 8 },
  { facts: ['family:N41', 'language:de:B1'], people: 9 },
]

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  const pool = buildTalentPool({ slug: 'transport', familyCodes: ['N41'] })
  await stage(test.database, (tx) => tx.insert(talentPools).values(pool))
  for (const { facts, people } of classes) {
    const [made] = await test.owner<{ id: string }[]>`
      insert into card_classes (shown, created_at) values (${facts}, now()) returning id`
    for (let each = 0; each < people; each += 1) {
      const { profileId } = await stage(test.database, (tx) => visibleResident(tx, { poolIds: [pool.id] }))
      await test.owner`update published_cards set class_id = ${made?.id ?? ''}, settled_revision = revision
        where profile_id = ${profileId}`
    }
  }
  employer = await stage(test.database, (tx) => confirmedEmployer(tx))
})
afterAll(() => test.drop())

const browse = (filters: string) =>
  browsePool({
    ctx: createTestContext({ database: test.database, actor: employer.actor }),
    input: { slug: 'transport', wishes: readCardFilter(new URLSearchParams(filters)), page: 1 },
  })

it('tells of people no more than the steps of the cards, whatever filters are put together', async () => {
  // Seven and eight are fifteen, and twenty-four leave four: the sums would tell what is left of each.
  expect((await browse('')).total).toEqual({ atLeast: 15 })
  expect((await browse('permis=B')).total).toEqual({ atLeast: 10 })
  for (const filters of ['', 'permis=B', 'permis=C', 'langue=de-B1', 'famille=N41', 'famille=N41&permis=B']) {
    const { total, cards, facets } = await browse(filters)
    const least = cards.map(({ people }) => ('atLeast' in people ? people.atLeast : 0))
    expect(total).toEqual({ atLeast: least.reduce((sum, one) => sum + one, 0) })
    for (const facet of facets) {
      const narrowed = await browse(`${filters}&${facetNames[facet.kind]}=${facet.value}`)
      expect(narrowed.total).toEqual(facet.people)
    }
  }
})

const facetNames: Record<string, string> = { licence: 'permis', language: 'langue', family: 'famille' }
