import { system } from '@/app/modules/access/shared'
import { loadProfileDocuments } from '@/app/modules/profiles/index.server'
import { systemClock } from '@/app/platform/clock'
import { withActor } from '@/drizzle/client.server'
import { toIndexDocument } from '@/search/meilisearch/index-document'
import { listPatterns } from '../routes/route-list'
import { approveOne, withdraw } from './change-world'
import { crawlPages, sendForms, type CrawlLimits } from './crawl'
import { accessForms } from './forms'
import { openCanaryWorld, type CanaryWorld } from './open-world'
import { readTables } from './read-tables'
import { Rights, type Viewer } from './viewers'
import { Watcher, type Leak } from './watcher'
import { readWorldIds } from './world-ids'

/** What other programs read. */
export interface CanaryReport {
  routes: number
  roles: number
  responses: number
  tokens: number
  leaks: Leak[]
}

/**
 * Plants a token in every field that tells who a person is, looks at the portal as everybody in turn, before and after
 * an approval, after its withdrawal, through forms and through failures, and tells of every token that was found
 * where it has no right to be.
 * @throws BlindCanaryError
 */
export async function runCanary(options: {
  residents: number
  limits: CrawlLimits
  say: (step: string) => void
}): Promise<CanaryReport> {
  const world = await openCanaryWorld(options.residents)
  try {
    return await watch(world, options)
  } finally {
    await world.close()
  }
}

async function watch(
  world: CanaryWorld,
  { limits, say }: { limits: CrawlLimits; say: (step: string) => void },
): Promise<CanaryReport> {
  const patterns = await listPatterns()
  const ids = await readWorldIds(world.owner, world.secret)
  const watcher = new Watcher(world.register)

  const crawl = async (phase: string, viewers: readonly Viewer[], most: CrawlLimits) => {
    const rights = await Rights.read(world.owner)
    for (const viewer of viewers) {
      for await (const answer of crawlPages(viewer, patterns, ids, most)) {
        watcher.see(viewer, rights, phase, answer)
      }
    }
    say(`${phase} : ${watcher.responses} réponses lues, ${watcher.leaks.length} fuite(s)`)
  }
  await crawl('avant', world.viewers, limits)
  watcher.requireEyes()

  const approval = await approveOne(world)
  await crawl('après validation', world.viewers, limits)
  watcher.requireContact(approval.employer, approval.residentId)

  await withdraw(world, approval)
  await crawl('après retrait', world.viewers, { perPattern: 10, links: 20 })

  const rights = await Rights.read(world.owner)
  for (const viewer of world.viewers) {
    for await (const answer of sendForms(viewer, accessForms, ids, 2)) {
      watcher.see(viewer, rights, 'formulaires', answer)
    }
  }
  say(`formulaires : ${watcher.responses} réponses lues, ${watcher.leaks.length} fuite(s)`)

  await world.finishJobs()
  for (const mail of world.mails) watcher.seeMail(rights, world.accountOf(mail.to), mail)
  for await (const { table, row } of readTables(world.owner)) watcher.seeInside('database', table, row)
  for (const document of await readDocuments(world)) {
    watcher.seeInside('search', 'document', JSON.stringify(document))
    watcher.seeInside('search', 'index document', JSON.stringify(toIndexDocument(document)))
  }

  await world.portal.database.close()
  await crawl('base de données arrêtée', world.viewers, { perPattern: 1, links: 0 })
  for (const line of world.logs) watcher.seeInside('log', 'log', line)
  say(`${world.mails.length} messages, ${world.logs.length} lignes de journal, documents et tables lus`)

  return {
    routes: patterns.length,
    roles: new Set(world.viewers.map(({ role }) => role)).size,
    responses: watcher.responses,
    tokens: world.register.size,
    leaks: watcher.leaks,
  }
}

function readDocuments({ portal }: CanaryWorld) {
  return withActor(portal.database, system, (tx) =>
    loadProfileDocuments(tx, { ids: 'all', now: systemClock.now() }),
  )
}
