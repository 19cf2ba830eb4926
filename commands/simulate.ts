import { writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { runWaitingJobs } from '@/app/platform/jobs.server'
import { createLogger } from '@/app/platform/logger.server'
import { openPortal } from '@/app/platform/portal.server'
import {
  checkBooks,
  createMailboxes,
  createYearClock,
  measureRadar,
  mondayAfter,
  playYear,
  usualAsking,
  watchRadar,
  type Week,
} from '@/seed/year/index.server'
import { CommandError, reportFailure } from './report-failure'
import { openEmptyDatabase } from './simulate/open-empty-database'
import { readSimulateOptions } from './simulate/options'

const processorSeconds = () => {
  const { user, system } = process.cpuUsage()
  return Math.round((user + system) / 100_000) / 10
}

/** `npm run simulate`: plays a year of the Cité through the portal’s own verbs, then checks its books. */
try {
  const { months, residents, seed, calls, replies, every, json } = readSimulateOptions(process.argv.slice(2))
  const start = performance.now()
  const seconds = () => Math.round((performance.now() - start) / 100) / 10
  const say = (step: string) => {
    console.log(`[${seconds().toFixed(1)} s] ${step}`)
  }
  const database = await openEmptyDatabase(say)
  const clock = createYearClock(mondayAfter(new Date()))
  const mail = createMailboxes()
  const { portal, close } = await openPortal({
    databaseUrl: database.url,
    keys: database.keys,
    logger: createLogger(process.env['LOG_LEVEL'] ?? 'error'),
    mailer: mail,
    settings: database.settings,
    search: null,
    clock,
  })
  try {
    const runJobs = () => runWaitingJobs(database.url, portal)
    const before = { at: seconds(), load: loadavg()[0] ?? 0 }
    const weeks: Week[] = []
    const asking = { replies: replies ?? usualAsking.replies, every: every ?? usualAsking.every }
    const town = await playYear({
      portal,
      clock,
      mail,
      runJobs,
      months,
      residents,
      seed,
      calls,
      asking,
      say,
      onWeek: async (each) => {
        weeks.push(await watchRadar(each))
      },
    })
    const took = Math.round((seconds() - before.at) * 10) / 10
    say(`${months} mois joués en ${took} s`)
    const books = await checkBooks(town)
    for (const { name, ok, figures, faults } of books) {
      console.log(`${ok ? 'juste' : 'FAUX '}  ${name.padEnd(14)} ${JSON.stringify(figures)}`)
      for (const fault of faults) console.log(`         ${fault}`)
    }
    const radar = measureRadar(weeks)
    console.log(JSON.stringify(radar, null, 2))
    const report = {
      machine: {
        processor: cpus()[0]?.model ?? 'unknown',
        cores: cpus().length,
        node: process.version,
        load_average: [before.load, loadavg()[0] ?? 0],
      },
      months,
      residents,
      seed,
      calls,
      asking,
      seconds: took,
      /** Of this process, without PostgreSQL’s. */
      processor_seconds: processorSeconds(),
      verbs: Object.fromEntries([...town.done].sort()),
      refusals: Object.fromEntries([...town.refused].sort()),
      radar,
      books: Object.fromEntries(books.map(({ name, ...each }) => [name, each])),
    }
    if (json !== null) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`)
    if (books.some(({ ok }) => !ok)) throw new CommandError('Les comptes ne tombent pas juste.')
  } finally {
    await close()
    await database.stop()
  }
} catch (error) {
  reportFailure(error)
}
