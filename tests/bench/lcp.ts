/** `npm run bench:lcp -- [--runs N] [--json FILE]` */
import { writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { signInAs, launchBrowser } from '@/tests/e2e/browser'
import { openDemo } from '@/tests/e2e/start-demo'
import { measurePaint, phones, type Paint } from './lcp/measure-paint'

/** What the pages of residents and of everybody keep to, in milliseconds. */
const target = 1500

const publicPages = [
  '/',
  '/connexion',
  '/inscription/habitant',
  '/offres',
  /\/offres\/[0-9a-f-]{36}$/u,
  '/algorithme',
  '/accessibilite',
  '/mentions-legales',
  '/donnees-effacees',
]
const residentPages = [
  '/mon-espace',
  /\/mon-espace\/mises-en-relation\/[0-9a-f-]{36}$/u,
  /\/recu$/u,
  '/mon-espace/profil/metiers',
  '/mon-espace/profil/competences',
  '/mon-espace/profil/disponibilites',
  '/mon-espace/apercu',
  '/mon-espace/visibilite',
  '/mon-espace/mes-donnees',
  '/mon-espace/mes-donnees/effacer',
  '/compte/sessions',
]

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, json: { type: 'string' } },
})
const runs = Number(values.runs)
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs attend un nombre, pas ${values.runs}`)

const demo = await openDemo()
const browser = await launchBrowser()
try {
  const visitor = await (await browser.newContext({ baseURL: demo.url, locale: 'fr-FR' })).newPage()
  const { page: resident } = await signInAs(browser, 'habitante@demo.test', {
    javaScript: true,
    baseURL: demo.url,
  })
  const rows: ({ page: string; bytes: number } & Record<keyof typeof phones, number>)[] = []
  for (const [page, stops] of [
    [visitor, publicPages],
    [resident, residentPages],
  ] as const) {
    for (const stop of stops) {
      const path = typeof stop === 'string' ? stop : await findLink(page, stop)
      const near = await median(() => measurePaint(page, path, phones.near))
      const far = await median(() => measurePaint(page, path, phones.far))
      const name = path.replace(/[0-9a-f-]{36}/u, ':id')
      rows.push({ page: name, bytes: far.bytes, near: near.milliseconds, far: far.milliseconds })
    }
  }
  console.table(rows)
  const slow = rows.filter(({ far, near }) => Math.max(far, near) >= target).map(({ page }) => page)
  const machine = { cpus: cpus().length, model: cpus()[0]?.model, load: loadavg()[0] }
  console.log(
    `${rows.length} pages, ${runs} runs each, slower than ${target} ms: ${slow.join(', ') || 'none'}`,
  )
  console.log(JSON.stringify(machine))
  if (values.json !== undefined) {
    await writeFile(values.json, JSON.stringify({ machine, runs, target, rows }, null, 2))
  }
} finally {
  await browser.close()
  await demo.stop()
}

async function findLink(page: Page, pattern: RegExp): Promise<string> {
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const found = links.find((href) => pattern.test(href))
  if (found === undefined) throw new Error(`no link to ${pattern.source} on ${page.url()}`)
  return found
}

/** The run whose time lies in the middle: one that the machine held up, or two, decide nothing. */
async function median(measure: () => Promise<Paint>): Promise<Paint> {
  const paints: Paint[] = []
  for (let run = 0; run < runs; run += 1) paints.push(await measure())
  const [middle] = paints.sort((a, b) => a.milliseconds - b.milliseconds).slice(Math.floor(runs / 2))
  if (middle === undefined) throw new Error('nothing was measured')
  return middle
}
