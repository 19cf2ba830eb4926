import type { Env } from '@/app/platform/env.server'
import { systemClock } from '@/app/platform/clock'
import { createKeyring } from '@/app/platform/keyring/create-keyring.server'
import { sealClearValues } from '@/app/platform/keyring/rotation/seal-clear-values.server'
import { prepareDatabase, requireNarrowLogin } from '@/drizzle/login/index.server'

/**
 * Makes sure that the portal's own address may be used. With the owner's address beside it, migrates first and keeps the
 * portal's login, and seals what a version of before left in clear; without, the database must be ready.
 * @returns the portal's address.
 * @throws DatabaseLoginError, NewerDatabaseError, KeysRefusedError
 */
export async function readyDatabase({
  DATABASE_URL: appUrl,
  DATABASE_OWNER_URL: ownerUrl,
  ENCRYPTION_KEYS: keys,
}: Pick<Env, 'DATABASE_URL' | 'DATABASE_OWNER_URL'> & {
  ENCRYPTION_KEYS?: Env['ENCRYPTION_KEYS']
}): Promise<string> {
  if (ownerUrl !== undefined) {
    await prepareDatabase(ownerUrl, appUrl)
    // A command that meets nobody's identity has none, and leaves this to the next that does.
    if (keys !== undefined)
      await sealClearValues({ ownerUrl, keyring: createKeyring(keys), now: systemClock.now() })
  }
  await requireNarrowLogin(appUrl)
  return appUrl
}
