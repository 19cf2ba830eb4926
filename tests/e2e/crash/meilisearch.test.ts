import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { profileIndexName } from '@/search/index-ledger'
import { keepKeys, type IndexKeys } from '@/search/meilisearch/indexing/keep-keys'
import { openCrashWorld, type Crash, type CrashWorld } from './crash-world'
import { openEmbedded, openMeilisearch } from './engines'
import { startKillableMeilisearch, type KillableMeilisearch } from './killable-meilisearch'
import { everybodysOffer } from './lists'

const binary = process.env['MEILI_BINARY']

if (binary === undefined) {
  it.skip('the index and the engine on Meilisearch: skipped, for MEILI_BINARY does not name its server', () => {})
} else {
  describe('with the index kept on a Meilisearch that is killed too', () => {
    let server: KillableMeilisearch
    let keys: IndexKeys
    let world: CrashWorld

    beforeAll(async () => {
      server = await startKillableMeilisearch(binary)
      keys = await keepKeys(server.operator, profileIndexName)
      world = await openCrashWorld(20_262, { url: server.operator.url, key: keys.writing })
    })

    afterAll(async () => {
      await world.close()
      await server.close()
    })

    const openEngines = async () => {
      const { database, clock } = world
      return [
        await openEmbedded(database, clock),
        openMeilisearch(database, clock, { url: server.operator.url, keys }),
      ]
    }

    const killMeilisearch: Crash = async (living) => {
      await server.kill()
      for (const engine of living) {
        const answer = expect(engine.rank(everybodysOffer, { offset: 0, limit: 1 }))
        if (engine.name === 'meilisearch') await answer.rejects.toThrow()
        else await answer.resolves.toBeDefined()
      }
      await server.restart()
    }

    it('leaves every engine equal to the database, whatever is killed during five thousand changes', async () => {
      const { app, postgres, session } = world.crashes
      await world.surviveChanges(openEngines, {
        readings: [1, 12],
        // The app makes hundreds of changes while an index is brought level: more crashes have room for less of that.
        inARow: 3,
        crashes: [
          [app, 3],
          [postgres, 2],
          [session, 2],
          [killMeilisearch, 4],
        ],
      })
    }, 600_000)
  })
}
