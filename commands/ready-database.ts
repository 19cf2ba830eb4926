import type { Env } from '@/app/platform/env.server'
import { prepareDatabase, requireNarrowLogin } from '@/drizzle/login/index.server'

/**
 * Makes sure that the portal's own address may be used. With the owner's address beside it, migrates first and keeps the
 * portal's login; without, the database must be ready. @returns the portal's address.
 * @throws DatabaseLoginError, NewerDatabaseError
 */
export async function readyDatabase({
  DATABASE_URL: appUrl,
  DATABASE_OWNER_URL: ownerUrl,
}: Pick<Env, 'DATABASE_URL' | 'DATABASE_OWNER_URL'>): Promise<string> {
  if (ownerUrl !== undefined) await prepareDatabase(ownerUrl, appUrl)
  await requireNarrowLogin(appUrl)
  return appUrl
}
