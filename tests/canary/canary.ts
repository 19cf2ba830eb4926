/** `npm run canary -- [--json FILE] [--residents N] [--each N]`: exit 1 when a token is out of place, or when nothing was seen. */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { runCanary } from './run-canary'

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    residents: { type: 'string', default: '400' },
    // Addresses asked for of each pattern of URL by each viewer; twenty times as many links are followed: pages of pools alone have dozens.
    each: { type: 'string', default: '25' },
  },
})
const residents = readCount('residents', values.residents, 40, 10_000)
const each = readCount('each', values.each, 1, 1000)

const report = await runCanary({
  residents,
  limits: { perPattern: each, links: 20 * each },
  say: (step) => {
    console.log(step)
  },
})
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`)

for (const { token, role, where } of report.leaks.slice(0, 50)) console.log(`FUITE ${role} ${token} ${where}`)
console.log(
  `${report.routes} routes, ${report.roles} rôles, ${report.responses} réponses, ${report.tokens} jetons : ${report.leaks.length} fuite(s)`,
)
process.exitCode = report.leaks.length > 0 ? 1 : 0

function readCount(name: string, text: string, least: number, most: number): number {
  const count = Number(text)
  if (Number.isInteger(count) && count >= least && count <= most) return count
  throw new Error(`--${name} takes a whole number from ${least} to ${most}`)
}
