import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { keepKeys } from '@/search/meilisearch/indexing/keep-keys'
import { nextUid } from '@/search/meilisearch/indexing/rebuild-index'
import { describeFollowing } from './index-examples'
import { createIndexWorld, dropIndexDatabase, openIndexDatabase } from './index-world'

const url = process.env['MEILI_URL']
const key = process.env['MEILI_KEY'] ?? null

if (url === undefined) {
  it.skip('an index on a real server: MEILI_URL and MEILI_KEY (a master key) are not set', () => {})
} else {
  describe('an index on a real server, kept with no more rights than the worker’s key has', () => {
    const operator = { url, key }
    beforeAll(openIndexDatabase)
    afterAll(dropIndexDatabase)
    describeFollowing(
      async (people) => {
        const uid = `test-${randomUUID()}`
        const keys = key === null ? null : await keepKeys(operator, uid)
        return createIndexWorld({
          address: { url, key: keys?.writing ?? null },
          operator,
          uid,
          ...(people === undefined ? {} : { people }),
        })
      },
      async ({ server, uid }) => {
        for (const name of [uid, nextUid(uid), `${uid}_other`]) await server.drop(name)
      },
    )
  })
}
