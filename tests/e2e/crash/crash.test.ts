import { afterAll, beforeAll, it } from 'vitest'
import { query } from '../embedded/scratch'
import { openCrashWorld, type CrashWorld } from './crash-world'
import { openEmbedded } from './engines'
import { listAll, everybodysOffer } from './lists'

let world: CrashWorld

beforeAll(async () => {
  world = await openCrashWorld(20_261, null)
})

afterAll(() => world.close())

const openEngines = async () => [await openEmbedded(world.database, world.clock)]

it('leaves every engine equal to the database, whatever is killed during five thousand changes', async () => {
  const { app, postgres, session } = world.crashes
  await world.surviveChanges(openEngines, {
    readings: [10, 35],
    inARow: 1,
    crashes: [
      [app, 4],
      [postgres, 3],
      [session, 3],
    ],
  })
}, 300_000)

it('tells of a change under a transaction number that engines have passed before a crash', async () => {
  const living = await openEngines()
  // Numbers that end without a word in the log: after a crash, the server gives them out again.
  await query(
    world.url,
    'do $$ begin for turn in 1..50 loop perform pg_current_xact_id(); rollback; end loop; end $$',
  )
  for (const engine of living) await listAll(engine, everybodysOffer)
  await world.crashes.postgres(living)
  await world.expectNextListWithout(living)
})
