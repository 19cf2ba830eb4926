/**
 * `npx tsx tests/bench/diagnostic.ts [RESIDENTS] [OFFERS]`: how long coordinators wait for the diagnostic, on the invented world at that
 * size; with DATABASE_URL, that of its owner, on what is in that database, such as a year that was played there, at its end.
 */
import { loadavg } from 'node:os'
import postgres from 'postgres'
import { addDays, parisDate } from '@/app/platform/clock'
import type { AccountId } from '@/drizzle/ids'
import { prepareDatabase } from '@/drizzle/login/index.server'
import { startTestPortal } from '@/tests/setup/portal'
import { latencies } from './runs/run'
import { openTown } from './web/town'

const reads = 60

const given = process.env['DATABASE_URL']
const [residents = 10_000, offers = 2000] = process.argv.slice(2).map(Number)
const town =
  given === undefined ? await openTown({ residents, offers, caseworkers: 1, coordinators: 1 }) : null
const url = town?.databaseUrl ?? (await prepareDatabase(given ?? ''))
const owner = town?.owner ?? postgres(given ?? '', { max: 1 })
try {
  await owner.unsafe('analyze')
  const [last] = await owner<{ at: Date }[]>`select greatest(now(), max(at)) as at from audit_entries`
  const now = last?.at ?? new Date()
  const [coordinator] = await owner<{ id: AccountId }[]>`
    select id from accounts where role = 'coordinator' order by created_at desc limit 1`
  const portal = await startTestPortal({ url }, null, { clock: { now: () => now } })
  try {
    const visitor = await portal.visit(coordinator?.id)
    const asked = {
      quarter: '',
      year: `?periode=${parisDate(now).slice(0, 4)}`,
      '300 days': `?du=${parisDate(addDays(now, -300))}&au=${parisDate(now)}`,
    }
    const rows = []
    for (const [period, search] of Object.entries(asked)) {
      const times: number[] = []
      // The first reads open connections and warm the process.
      for (let read = -5; read < reads; read += 1) {
        const start = performance.now()
        const response = await visitor.get(`/coordination/diagnostic${search}`)
        await response.text()
        if (response.status !== 200) throw new Error(`${search} was answered ${response.status}`)
        if (read >= 0) times.push(performance.now() - start)
      }
      const { p50_ms, p95_ms } = latencies(times)
      rows.push({
        period,
        reads,
        p50_ms: Math.round(p50_ms),
        p95_ms: Math.round(p95_ms),
        load: loadavg()[0]?.toFixed(1),
      })
    }
    const [counts] = await owner`select (select count(*)::int from residents) as residents,
      (select count(*)::int from job_offers) as offers, (select count(*)::int from audit_entries) as journal`
    console.table([counts])
    console.table(rows)
  } finally {
    await portal.close()
  }
} finally {
  await (town === null ? owner.end() : town.close())
}
