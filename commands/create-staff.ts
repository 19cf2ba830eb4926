import { parseArgs } from 'node:util'
import { system } from '@/app/modules/access/shared'
import { registerStaff } from '@/app/modules/accounts/index.server'
import { staffRegistrationSchema } from '@/app/modules/accounts/shared'
import { createReferenceIndex } from '@/app/modules/reference/index.server'
import { systemClock } from '@/app/platform/clock'
import { readEnv } from '@/app/platform/env.server'
import { isDomainError } from '@/app/platform/errors'
import { createLogger } from '@/app/platform/logger.server'
import { mailboxOnly } from '@/app/platform/mailer.server'
import { connectDatabase } from '@/drizzle/client.server'
import { CommandError, reportFailure } from './report-failure'

/** `npm run staff:create -- --role caseworker --email … --name … --organisation …`: the first accounts of a new portal. */
try {
  const { values } = parseArgs({
    options: {
      role: { type: 'string' },
      email: { type: 'string' },
      name: { type: 'string' },
      organisation: { type: 'string' },
    },
  })
  const input = staffRegistrationSchema.safeParse(values)
  if (!input.success) throw new CommandError(input.error.issues.map((issue) => issue.message).join(' '))
  const env = readEnv()
  const database = connectDatabase(env.DATABASE_URL, 1)
  try {
    await registerStaff({
      ctx: {
        actor: system,
        database,
        clock: systemClock,
        engine: {
          name: 'embedded',
          rank: () => Promise.reject(new Error('no engine here')),
          close: async () => {},
        },
        reference: createReferenceIndex(database),
        logger: createLogger('silent'),
        mailer: mailboxOnly,
        settings: { publicUrl: env.PUBLIC_URL ?? '', secret: env.APP_SECRET, demo: false },
      },
      input: input.data,
    })
    console.log('Compte créé : la personne peut demander son lien sur la page de connexion.')
  } finally {
    await database.close()
  }
} catch (error) {
  reportFailure(isDomainError(error) ? new CommandError(error.message) : error)
}
