import { parseArgs } from 'node:util'
import { registerStaff, resetSecondFactor } from '@/app/modules/accounts/index.server'
import { signInRequestSchema, staffRegistrationSchema } from '@/app/modules/accounts/shared'
import { systemClock } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import { readEnv } from '@/app/platform/env.server'
import { isDomainError } from '@/app/platform/errors'
import { checkKeys } from '@/app/platform/keyring/check-keys.server'
import { createKeyring } from '@/app/platform/keyring/create-keyring.server'
import { connectDatabase } from '@/drizzle/client.server'
import type { z } from 'zod'
import { readyDatabase } from './ready-database'
import { CommandError, reportFailure } from './report-failure'
import { createSystemContext } from './system-context'

/**
 * `npm run staff:create -- --role caseworker --email … --name … --organisation …`: the first accounts of a new portal. With
 * `--reach team` the organisation’s caseworkers read only those in whose team it is.
 * `npm run staff:create -- --reset-factor --email …`: for a coordinator who lost her phone and whom no other can help.
 */
try {
  const { values } = parseArgs({
    options: {
      role: { type: 'string' },
      email: { type: 'string' },
      name: { type: 'string' },
      organisation: { type: 'string' },
      reach: { type: 'string' },
      'reset-factor': { type: 'boolean', default: false },
    },
  })
  const work = values['reset-factor'] ? readReset(values) : readRegistration(values)
  const env = readEnv()
  const database = connectDatabase(await readyDatabase(env), 1)
  try {
    await checkKeys(database, createKeyring(env.ENCRYPTION_KEYS), systemClock.now())
    console.log(await work(createSystemContext(database, env.ENCRYPTION_KEYS)))
  } finally {
    await database.close()
  }
} catch (error) {
  reportFailure(isDomainError(error) ? new CommandError(error.message) : error)
}

function readReset(values: object): (ctx: Context) => Promise<string> {
  const input = check(signInRequestSchema, values)
  return async (ctx) => {
    await resetSecondFactor({ ctx, input })
    return 'Second facteur réinitialisé, connexions fermées : un message part à la personne.'
  }
}

function readRegistration(values: object): (ctx: Context) => Promise<string> {
  const input = check(staffRegistrationSchema, values)
  return async (ctx) => {
    await registerStaff({ ctx, input })
    return 'Compte créé : la personne peut demander son lien sur la page de connexion.'
  }
}

function check<S extends z.ZodType>(schema: S, values: object): z.output<S> {
  const result = schema.safeParse(values)
  if (result.success) return result.data
  throw new CommandError(result.error.issues.map((issue) => issue.message).join(' '))
}
