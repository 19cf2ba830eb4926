/** `npm run bench:lists -- [--reads N] [--residents N] [--offers N] [--json FILE]`: each list alone, read by one person after another read. */
import { writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { buildPages } from '@/commands/demo/build-pages'
import { startMailServer } from '@/tests/setup/mail-server'
import { readCount } from './read-count'
import { readLists } from './web/lists'
import { startProcess } from './web/processes'
import { openTown } from './web/town'

const { values } = parseArgs({
  options: {
    reads: { type: 'string', default: '100' },
    residents: { type: 'string', default: '10000' },
    offers: { type: 'string', default: '2000' },
    json: { type: 'string' },
  },
})

const reads = readCount('reads', values.reads)

await buildPages()
const town = await openTown({
  residents: readCount('residents', values.residents),
  offers: readCount('offers', values.offers),
  caseworkers: 10,
  coordinators: 1,
})
console.log(`world: ${JSON.stringify(town.counts)}`)
// Whoever reads everybody has the longest lists.
await town.owner`update partner_organisations set reach = 'everyone'`
const mail = await startMailServer()
try {
  const settings = { databaseUrl: town.databaseUrl, smtpUrl: mail.url }
  const web = await startProcess('start', settings)
  const worker = await startProcess('worker', { ...settings, publicUrl: web.ready })
  try {
    await town.workDone()
  } finally {
    // What a worker does beside is not the cost of a list.
    worker.signal('SIGTERM', 'all')
    await worker.ended
  }
  try {
    const load = [loadavg()[0] ?? 0]
    const lists = await readLists(town, { origin: web.ready, reads })
    load.push(loadavg()[0] ?? 0)
    console.table(lists)
    const machine = {
      processor: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      node: process.version,
      load_average: load,
    }
    const report = { reads, world: town.counts, lists, machine }
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`)
  } finally {
    web.signal('SIGTERM', 'all')
    await web.ended
  }
} finally {
  await mail.close()
  await town.close()
}
