import { sql } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { withActor, type Database, type Tx } from '@/drizzle/client.server'
import { sealingKeys } from '@/drizzle/schema'
import type { Keyring } from './create-keyring.server'

/** The keys given are not those of this database. `message` is one line of French that quotes names and no key. */
export class KeysRefusedError extends Error {
  override readonly name = 'KeysRefusedError'
}

/**
 * Whether this ring opens what the database holds: asked before anything is served, for with another key every page
 * would fail, and what it wrote would be lost to the right one. Notes the keys that the database did not know.
 * @throws KeysRefusedError
 */
export async function checkKeys(
  database: Database,
  keyring: Pick<Keyring, 'keyIds' | 'checkValues'>,
  now: Date,
): Promise<void> {
  await withActor(database, system, async (tx) => {
    await refuseOtherKeys(tx, keyring)
    const counts = await countSealedValues(tx)
    if (counts.some(({ keyId }) => keyId === null)) {
      throw new KeysRefusedError(
        'Des données de la version précédente sont encore en clair\u00a0: lancez npm run migrate.',
      )
    }
    refuseMissingKeys(counts, keyring)
    await noteKeys(tx, keyring, now)
  })
}

/** @throws KeysRefusedError when a key has the name of one that the data was written with, and is another. */
export async function refuseOtherKeys(tx: Tx, keyring: Pick<Keyring, 'checkValues'>): Promise<void> {
  const given = keyring.checkValues()
  for (const { id, checkValue } of await tx.select().from(sealingKeys)) {
    const value = given.get(id)
    if (value !== undefined && value !== checkValue) {
      throw new KeysRefusedError(
        `ENCRYPTION_KEYS\u00a0: la clé «\u00a0${id}\u00a0» n’est pas celle avec laquelle les données ont été écrites. Remettez la bonne, ou donnez un autre nom à la nouvelle.`,
      )
    }
  }
}

export async function noteKeys(tx: Tx, keyring: Pick<Keyring, 'checkValues'>, now: Date): Promise<void> {
  const rows = [...keyring.checkValues()].map(([id, checkValue]) => ({ id, checkValue, notedAt: now }))
  if (rows.length > 0) await tx.insert(sealingKeys).values(rows).onConflictDoNothing()
}

/** @throws KeysRefusedError when something is sealed with a key that the ring lacks. */
export function refuseMissingKeys(counts: readonly SealedCount[], { keyIds }: Pick<Keyring, 'keyIds'>): void {
  for (const { keyId } of counts) {
    if (keyId === null || keyIds.includes(keyId)) continue
    throw new KeysRefusedError(
      `ENCRYPTION_KEYS\u00a0: il manque la clé «\u00a0${keyId}\u00a0», sans laquelle une partie des données ne s’ouvre pas. Remettez-la\u00a0; npm run keys:rotate dira quand l’enlever.`,
    )
  }
}

export interface SealedCount {
  /** Null: in clear. */
  keyId: string | null
  count: number
}

/** How many values each key seals, in every sealed column. */
export async function countSealedValues(tx: Tx): Promise<SealedCount[]> {
  const rows = await tx.execute<{ key_id: string | null; sealed: string }>(
    sql`select * from identity.count_sealed_values() order by 1`,
  )
  return rows.map(({ key_id: keyId, sealed }) => ({ keyId, count: Number(sealed) }))
}
