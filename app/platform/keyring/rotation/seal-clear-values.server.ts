import { sql } from 'drizzle-orm'
import { connectDatabase, withActor, type Tx } from '@/drizzle/client.server'
import { refuseOtherKeys, noteKeys } from '../check-keys.server'
import type { Keyring } from '../create-keyring.server'
import { keeper, resealValues } from './reseal-values.server'

/**
 * Ends the migration of a database whose rows were written in clear: seals them, and has the database refuse clear text
 * from then on. Finds nothing to do afterwards. @throws KeysRefusedError
 */
export async function sealClearValues({
  ownerUrl,
  keyring,
  now,
}: {
  ownerUrl: string
  keyring: Keyring
  now: Date
}): Promise<void> {
  const database = connectDatabase(ownerUrl, 1)
  try {
    const validated = await withActor(database, keeper, async (tx) => {
      await refuseOtherKeys(tx, keyring)
      return isValidated(tx)
    })
    if (validated) return
    await withActor(database, keeper, (tx) => noteKeys(tx, keyring, now))
    await resealValues(database, keyring, { only: 'clear' })
    await withActor(database, keeper, async (tx) => {
      // Two processes that start together come here together, and PostgreSQL bears one at a time.
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext('sealed_text'))`)
      if (await isValidated(tx)) return
      await tx.execute(sql`alter domain public.sealed_text validate constraint sealed_text_envelope`)
    })
  } finally {
    await database.close()
  }
}

/** Whether the database vouches that no sealed column holds clear text. */
async function isValidated(tx: Tx): Promise<boolean> {
  const [row] = await tx.execute<{ validated: boolean }>(
    sql`select convalidated as validated from pg_constraint where conname = 'sealed_text_envelope'`,
  )
  return row?.validated ?? false
}
