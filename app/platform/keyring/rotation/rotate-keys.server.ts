import { system } from '@/app/modules/access/shared'
import { recordAudit } from '@/app/modules/audit/index.server'
import { connectDatabase, withActor } from '@/drizzle/client.server'
import type { Clock } from '../../clock'
import { countSealedValues, noteKeys, refuseMissingKeys, refuseOtherKeys } from '../check-keys.server'
import type { Keyring } from '../create-keyring.server'
import { keeper, resealValues, type Resealed } from './reseal-values.server'

export interface Rotation extends Resealed {
  /** Values that each of the other keys of the ring still seals: with none, it can be dropped. */
  others: { keyId: string; values: number }[]
}

/** A pass finds what pages wrote under another key during the pass before; past these, somebody still writes so. */
const mostPasses = 3

/**
 * Seals everything under the current key of the ring, blind indexes included, while the portal runs. Ended at any
 * moment and run again, it comes to the same end.
 * @throws KeysRefusedError when the ring lacks a key of the data, or has another one under its name.
 */
export async function rotateKeys({
  ownerUrl,
  keyring,
  clock,
  onProgress = () => {},
}: {
  ownerUrl: string
  keyring: Keyring
  clock: Clock
  /** Rows done, out of nobody knows how many: pages go on writing. */
  onProgress?: (rows: number) => void
}): Promise<Rotation> {
  const database = connectDatabase(ownerUrl, 1)
  try {
    await withActor(database, keeper, async (tx) => {
      await refuseOtherKeys(tx, keyring)
      refuseMissingKeys(await countSealedValues(tx), keyring)
      await noteKeys(tx, keyring, clock.now())
    })
    let rows = 0
    let unopenable: Resealed['unopenable'] = []
    for (let pass = 0; pass < mostPasses; pass += 1) {
      const before = rows
      const done = await resealValues(database, keyring, {
        onProgress: (count) => {
          onProgress(before + count)
        },
      })
      rows += done.rows
      unopenable = done.unopenable
      if (done.rows === 0) break
    }
    return await withActor(database, keeper, async (tx) => {
      const counts = await countSealedValues(tx)
      await recordAudit(
        tx,
        { actor: system, clock },
        { action: 'keys.rotated', subject: { kind: 'key', id: keyring.currentKeyId }, details: { rows } },
      )
      const others = keyring.keyIds
        .filter((keyId) => keyId !== keyring.currentKeyId)
        .map((keyId) => ({ keyId, values: counts.find((row) => row.keyId === keyId)?.count ?? 0 }))
      return { rows, unopenable, others }
    })
  } finally {
    await database.close()
  }
}
