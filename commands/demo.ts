import { createServer } from 'node:http'
import { join } from 'node:path'
import { system } from '@/app/modules/access/shared'
import { askCheckIns } from '@/app/modules/profiles/index.server'
import { startIndexing } from '@/app/platform/indexing.server'
import { startJobs } from '@/app/platform/jobs.server'
import { createLogger } from '@/app/platform/logger.server'
import { mailboxOnly } from '@/app/platform/mailer.server'
import { openPortal, openProfileIndex } from '@/app/platform/portal.server'
import { createWebHandler, tuneServer } from '@/app/platform/web/server.server'
import { buildPages } from './demo/build-pages'
import { readDemoOptions } from './demo/options'
import { prepareData } from './demo/prepare-data'
import { signInLines } from './demo/sign-in-lines'
import { drain, listen, onShutdown } from './listen'
import { reportFailure } from './report-failure'

/** `npm run demo`: everything on one machine, with nothing to install and an invented world to walk through. */
try {
  const options = readDemoOptions(process.argv.slice(2))
  const start = performance.now()
  const say = (step: string) => {
    console.log(`[${((performance.now() - start) / 1000).toFixed(1)} s] ${step}`)
  }

  // The port first: a busy one is said before anything is built or written.
  const server = tuneServer(createServer())
  const door = await listen(server, options.port, '127.0.0.1')
  const publicUrl = `http://127.0.0.1:${door.port}`

  say('Construction des pages et préparation des données…')
  const pages = buildPages()
  // Waited for below: whichever of the two fails first is the one that is reported.
  const [data] = await Promise.all([
    prepareData(options, say),
    pages.then(() => {
      say('Pages prêtes')
    }),
  ])

  const { portal, close } = await openPortal({
    databaseUrl: data.databaseUrl,
    keys: data.keys,
    logger: createLogger(process.env['LOG_LEVEL'] ?? 'error'),
    mailer: mailboxOnly,
    settings: {
      publicUrl,
      secret: data.secret,
      demo: true,
      staffSecondFactor: 'optional',
      openId: null,
      geocoderUrl: null,
      sms: null,
    },
    search: options.meilisearch,
  })
  const jobs = await startJobs(data.databaseUrl, portal)
  // So that the mailbox shows the mail that asks for a sign of life, which is otherwise written in the morning.
  await askCheckIns({ ctx: { ...portal, actor: system }, input: { most: 3 } })
  const index = options.meilisearch && openProfileIndex(portal, options.meilisearch)
  if (index) {
    say('Index Meilisearch…')
    await index.catchUp()
  }
  const indexing = index && startIndexing(index, portal.logger)
  door.answer(await createWebHandler(portal, join(import.meta.dirname, '..', 'build')))
  onShutdown(async () => {
    await drain(server)
    await Promise.all([jobs.stop(), indexing?.stop()])
    await close()
    await data.stop()
  })

  say('Prêt')
  console.log(`ready ${publicUrl}`)
  for (const line of await signInLines(portal)) console.log(line)
  console.log(`Messagerie de démonstration : ${publicUrl}/demo/messagerie – Ctrl-C pour arrêter.`)
} catch (error) {
  reportFailure(error)
}
