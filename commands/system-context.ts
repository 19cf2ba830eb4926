import { system } from '@/app/modules/access/shared'
import { createReferenceIndex } from '@/app/modules/reference/index.server'
import { systemClock } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import { createLogger } from '@/app/platform/logger.server'
import { mailboxOnly } from '@/app/platform/mailer.server'
import type { Database } from '@/drizzle/client.server'

/** For commands that call verbs in the portal's own right: they rank nobody, send nothing and make no link. */
export function createSystemContext(database: Database): Context {
  return {
    actor: system,
    database,
    clock: systemClock,
    engine: {
      name: 'embedded',
      rank: () => Promise.reject(new Error('this command has no search engine')),
      close: () => Promise.resolve(),
    },
    reference: createReferenceIndex(database),
    logger: createLogger('silent'),
    mailer: mailboxOnly,
    settings: { publicUrl: '', secret: '', demo: false },
  }
}
