import { readEnv } from '@/app/platform/env.server'
import { readMeilisearchAddress, startIndexing } from '@/app/platform/indexing.server'
import { startJobs } from '@/app/platform/jobs.server'
import { createLogger } from '@/app/platform/logger.server'
import { createMailer } from '@/app/platform/mailer.server'
import { readOpenIdSettings } from '@/app/platform/openid/openid-settings'
import { readSmsSettings } from '@/app/platform/sms/sms-settings'
import { openPortal, openProfileIndex } from '@/app/platform/portal.server'
import { onShutdown } from './listen'
import { readyDatabase } from './ready-database'
import { CommandError, reportFailure } from './report-failure'

/** `npm run worker`: mails, deadlines and the search index, apart from the web process. */
try {
  const env = readEnv()
  if (env.PUBLIC_URL === undefined) {
    throw new CommandError('Indiquez PUBLIC_URL : les liens des messages commencent par cette adresse.')
  }
  const address = readMeilisearchAddress(env)
  const databaseUrl = await readyDatabase(env)
  const { portal, close } = await openPortal({
    databaseUrl,
    keys: env.ENCRYPTION_KEYS,
    logger: createLogger(env.LOG_LEVEL),
    mailer: createMailer(env),
    settings: {
      publicUrl: env.PUBLIC_URL,
      secret: env.APP_SECRET,
      demo: false,
      staffSecondFactor: env.STAFF_SECOND_FACTOR,
      openId: readOpenIdSettings(env),
      geocoderUrl: env.GEOCODER_URL ?? null,
      sms: readSmsSettings(env),
    },
    search: address,
  })
  const jobs = await startJobs(databaseUrl, portal)
  const indexing = address && startIndexing(openProfileIndex(portal, address), portal.logger)
  onShutdown(async () => {
    await Promise.all([jobs.stop(), indexing?.stop()])
    await close()
  })
  console.log('ready')
} catch (error) {
  reportFailure(error)
}
