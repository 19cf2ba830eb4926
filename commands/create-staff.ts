import { parseArgs } from 'node:util'
import { registerStaff } from '@/app/modules/accounts/index.server'
import { staffRegistrationSchema } from '@/app/modules/accounts/shared'
import { readEnv } from '@/app/platform/env.server'
import { isDomainError } from '@/app/platform/errors'
import { connectDatabase } from '@/drizzle/client.server'
import { readyDatabase } from './ready-database'
import { CommandError, reportFailure } from './report-failure'
import { createSystemContext } from './system-context'

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
  const database = connectDatabase(await readyDatabase(env), 1)
  try {
    await registerStaff({
      ctx: createSystemContext(database, env.ENCRYPTION_KEYS),
      input: input.data,
    })
    console.log('Compte créé : la personne peut demander son lien sur la page de connexion.')
  } finally {
    await database.close()
  }
} catch (error) {
  reportFailure(isDomainError(error) ? new CommandError(error.message) : error)
}
