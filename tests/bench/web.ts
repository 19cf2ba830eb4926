/** `npm run bench:web -- [--seconds N] [--users N] [--residents N] [--offers N] [--seed N] [--json FILE]` */
import { writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { buildPages } from '@/commands/demo/build-pages'
import { startMailServer } from '@/tests/setup/mail-server'
import { figuresByRoute, figuresOf, faultOf, routeOf, type Exchange } from './web/figures'
import { startProcess } from './web/processes'
import { openTown } from './web/town'
import { sharesOf, signInUsers, useFor } from './web/crowd'
import { readCount } from './read-count'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '180' },
    users: { type: 'string', default: '200' },
    residents: { type: 'string', default: '10000' },
    offers: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
})
const seconds = readCount('seconds', values.seconds)
const users = readCount('users', values.users)
const shares = sharesOf(users)
const start = performance.now()
const say = (step: string) => {
  console.log(`[${((performance.now() - start) / 1000).toFixed(0)} s] ${step}`)
}

await buildPages()
const town = await openTown({
  residents: readCount('residents', values.residents),
  offers: readCount('offers', values.offers),
  caseworkers: shares.caseworker,
  coordinators: shares.coordinator,
})
say(`world: ${JSON.stringify(town.counts)}`)
const mail = await startMailServer()
try {
  const settings = { databaseUrl: town.databaseUrl, smtpUrl: mail.url }
  const web = await startProcess('start', settings)
  const worker = await startProcess('worker', { ...settings, publicUrl: web.ready })
  try {
    await town.workDone()
    say('the worker has nothing left to do')
    const exchanges: Exchange[] = []
    const record = (exchange: Exchange) => {
      exchanges.push(exchange)
      const fault = faultOf(exchange)
      if (fault !== null) console.error(`${exchange.method} ${routeOf(exchange.path)}: ${fault}`)
    }
    const crowd = await signInUsers(town, { shares, origin: web.ready, seed: Number(values.seed), record })
    say(`${users} users signed in: ${JSON.stringify(shares)}`)
    const signIn = exchanges.splice(0)
    const load = [loadavg()[0] ?? 0]
    await useFor(crowd, seconds)
    load.push(loadavg()[0] ?? 0)
    say('done')

    const { lost_races, ...figures } = figuresOf(exchanges)
    const routes = figuresByRoute(exchanges)
    console.table(routes.map(readable))
    console.table([readable({ ...figures, lost_races })])
    const report = {
      seconds,
      users,
      ...figures,
      lost_races,
      sign_in: figuresOf(signIn),
      routes,
      shares,
      world: town.counts,
      machine: {
        processor: cpus()[0]?.model ?? 'unknown',
        cores: cpus().length,
        node: process.version,
        load_average: load,
      },
    }
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`)
  } finally {
    for (const each of [web, worker]) each.signal('SIGTERM', 'all')
    await Promise.all([web.ended, worker.ended])
  }
} finally {
  await mail.close()
  await town.close()
}

function readable(figures: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'number' ? Math.round(value) : value,
    ]),
  )
}
