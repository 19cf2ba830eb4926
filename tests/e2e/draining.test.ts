import { afterAll, beforeAll, expect, it } from 'vitest'
import { goAbout, sharesOf, signInUsers } from '@/tests/bench/web/crowd'
import { faultOf, type Exchange } from '@/tests/bench/web/figures'
import { startProcess, type Running } from '@/tests/bench/web/processes'
import { openTown, type Town } from '@/tests/bench/web/town'

/**
 * The judge is a client that dials again while nobody listens, and does nothing else again: a request that was sent, on a
 * new connection or on one that was kept, is answered, or this fails.
 */
let town: Town
const running: Running[] = []
const shares = sharesOf(30)
/** Seldom quiet: some are always waiting for an answer. */
const thinks = [20, 300] as const

beforeAll(async () => {
  town = await openTown({ residents: 60, offers: 80, caseworkers: 4, coordinators: 1 })
})

afterAll(async () => {
  for (const each of running) each.signal('SIGKILL', 'all')
  await town.close()
})

async function start(port: number): Promise<Running> {
  const web = await startProcess('start', {
    databaseUrl: town.databaseUrl,
    smtpUrl: 'smtp://127.0.0.1:9',
    port,
  })
  running.push(web)
  return web
}

it('stops without one request that is not answered, when npm alone is told to', async () => {
  const exchanges: Exchange[] = []
  let onExchange = () => {}
  const answered = (more: number) => {
    const until = exchanges.length + more
    return new Promise<void>((resolve) => {
      onExchange = () => {
        if (exchanges.length >= until) resolve()
      }
    })
  }
  let web = await start(0)
  const port = Number(new URL(web.ready).port)
  const crowd = await signInUsers(town, {
    shares,
    origin: web.ready,
    seed: 1,
    thinks,
    redials: true,
    record: (exchange) => {
      exchanges.push(exchange)
      onExchange()
    },
  })
  const everybody = crowd.members.map(({ role, user }) => goAbout(role, user))
  for (let restarts = 0; restarts < 2; restarts += 1) {
    await answered(40)
    web.signal('SIGTERM', 'npm')
    await web.ended
    expect(web.child.exitCode).toBe(0)
    web = await start(port)
  }
  await answered(40)
  crowd.stop()
  await Promise.all(everybody)
  web.signal('SIGTERM', 'npm')
  await web.ended

  expect(exchanges.filter((exchange) => faultOf(exchange) !== null)).toEqual([])
})
