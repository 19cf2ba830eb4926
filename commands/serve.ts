import { createServer } from 'node:http'
import { join } from 'node:path'
import { readEnv } from '@/app/platform/env.server'
import { readMeilisearchAddress } from '@/app/platform/indexing.server'
import { createLogger } from '@/app/platform/logger.server'
import { createMailer } from '@/app/platform/mailer.server'
import { readOpenIdSettings } from '@/app/platform/openid/openid-settings'
import { readSmsSettings } from '@/app/platform/sms/sms-settings'
import { openPortal } from '@/app/platform/portal.server'
import { createWebHandler, tuneServer } from '@/app/platform/web/server.server'
import { drain, listen, onShutdown } from './listen'
import { readyDatabase } from './ready-database'
import { reportFailure } from './report-failure'

/** `npm start`: the web server over the database that DATABASE_URL names. Jobs run apart: `npm run worker`. */
try {
  const env = readEnv()
  const logger = createLogger(env.LOG_LEVEL)
  const databaseUrl = await readyDatabase(env)
  const server = tuneServer(createServer())
  const door = await listen(server, env.PORT, env.HOST)
  const publicUrl = env.PUBLIC_URL ?? `http://${env.HOST}:${door.port}`
  const { portal, close } = await openPortal({
    databaseUrl,
    keys: env.ENCRYPTION_KEYS,
    logger,
    mailer: createMailer(env),
    settings: {
      publicUrl,
      secret: env.APP_SECRET,
      demo: false,
      staffSecondFactor: env.STAFF_SECOND_FACTOR,
      openId: readOpenIdSettings(env),
      geocoderUrl: env.GEOCODER_URL ?? null,
      sms: readSmsSettings(env),
    },
    search: readMeilisearchAddress(env),
  })
  door.answer(await createWebHandler(portal, join(import.meta.dirname, '..', 'build'), env.TRUST_PROXY))
  onShutdown(async () => {
    await drain(server)
    await close()
  })
  console.log(`ready ${publicUrl}`)
} catch (error) {
  reportFailure(error)
}
