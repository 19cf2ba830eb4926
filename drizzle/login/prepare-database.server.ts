import { migrateDatabase } from '../migrate.server'
import { inventLogin, keepLogin } from './keep-login.server'

/**
 * Brings a database to this version and lets the portal's login in.
 * @param appUrl the portal's address; without it, a login is invented.
 * @returns the portal's address.
 * @throws NewerDatabaseError, DatabaseLoginError
 */
export async function prepareDatabase(ownerUrl: string, appUrl = inventLogin(ownerUrl)): Promise<string> {
  await migrateDatabase(ownerUrl)
  await keepLogin(ownerUrl, appUrl)
  return appUrl
}
