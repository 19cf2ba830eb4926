import { beforeAll, describe, expect, it } from 'vitest'
import { createEmbeddedLookup } from '@/search/job-titles/create-embedded-lookup'
import { firstTitles } from '@/search/job-titles/first-found'
import type { JobTitle, JobTitleLookup } from '@/search/job-titles/port'
import { createTitleSearch } from '@/search/job-titles/create-title-search'
import { connectMeilisearch } from '@/search/meilisearch/connect'
import { createMeilisearchLookup } from '@/search/meilisearch/job-titles/create-meilisearch-lookup'
import { indexJobTitles } from '@/search/meilisearch/job-titles/index-job-titles'
import { jobTitlesIndex } from '@/search/meilisearch/job-titles/settings'
import { starterTitles } from '@/tests/setup/starter-titles'
import { officialTitles } from '@/tests/setup/official-titles'
import { jobTitleCases } from './job-title-cases'

const { MEILI_URL: url, MEILI_KEY: key } = process.env
const published = officialTitles()

describe.skipIf(published === null)(
  `job titles of ROME as published${published === null ? ', skipped: its files are not here' : ''}`,
  () => {
    const lookup = createEmbeddedLookup(published ?? [])

    it.each(jobTitleCases)('are found for « %s » in %s first', (query, occupations) => {
      const [first] = firstTitles(lookup.find(query), 1)
      expect(occupations.split(' ')).toContain(first?.occupationCode)
    })
  },
)

describe.skipIf(url === undefined)(
  `both look-ups of job titles${url === undefined ? ', skipped: MEILI_URL is not set' : ''}`,
  () => {
    const worlds: [string, JobTitle[]][] = [['of the portal', starterTitles()]]
    if (published) worlds.push(['of ROME as published', published])

    describe.each(worlds)('on the titles %s', (_, titles) => {
      const embedded = createEmbeddedLookup(titles)
      let meilisearch: JobTitleLookup
      beforeAll(async () => {
        const connection = connectMeilisearch({ url: url ?? '', key: key ?? null }, { timeout: 20_000 })
        const indexUid = `test-${process.pid}-${titles.length}-${jobTitlesIndex}`
        await indexJobTitles(connection, indexUid, titles)
        meilisearch = createMeilisearchLookup({
          connection,
          indexUid,
          search: createTitleSearch(titles),
          patience: 20_000,
          fallback: { find: () => Promise.reject(new Error('Meilisearch did not answer')) },
        })
        return () => connection.settle((client) => client.deleteIndex(indexUid))
      })

      it.each([...jobTitleCases.map(([query]) => query), 'ag', 'techn', 'conduct', 'sreveur', 'agent'])(
        'give the same first five for « %s »',
        async (query) => {
          const [one, other] = [embedded.find(query), await meilisearch.find(query)]
          expect(firstTitles(other, 5)).toEqual(firstTitles(one, 5))
        },
      )
    })
  },
)
