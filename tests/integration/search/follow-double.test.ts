import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { keepKeys } from '@/search/meilisearch/indexing/keep-keys'
import { createFakeMeilisearch } from '@/tests/mocks/meilisearch/fake-meilisearch'
import { describeFollowing } from './index-examples'
import { createIndexWorld, dropIndexDatabase, openIndexDatabase } from './index-world'

const server = setupServer()

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'bypass' })
  await openIndexDatabase()
})
afterAll(async () => {
  server.close()
  await dropIndexDatabase()
})

describe('an index on the test double, kept with no more rights than the worker’s key has', () => {
  const doubles = new Map<object, ReturnType<typeof createFakeMeilisearch>>()
  describeFollowing(
    async (people) => {
      const double = createFakeMeilisearch()
      server.use(...double.handlers)
      const operator = { url: double.url, key: double.masterKey }
      const { writing } = await keepKeys(operator, 'profiles')
      const world = await createIndexWorld({
        address: { url: double.url, key: writing },
        operator,
        uid: 'profiles',
        ...(people === undefined ? {} : { people }),
      })
      doubles.set(world, double)
      return world
    },
    async (world) => {
      server.resetHandlers()
      expect(doubles.get(world)?.violations).toEqual([])
    },
  )
})
