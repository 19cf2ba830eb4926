import { countSealedValues } from '@/app/platform/keyring/check-keys.server'
import { createKeyring, type Keyring } from '@/app/platform/keyring/create-keyring.server'
import { encryptionKeysSchema, type EncryptionKey } from '@/app/platform/keyring/encryption-keys'
import { readIdentities, type Identity } from '@/app/modules/profiles/index.server'
import { withActor } from '@/drizzle/client.server'
import type { ResidentId } from '@/drizzle/ids'
import { anySource, inventedKeys } from '@/seed/builders/index.server'
import { hiddenResident, type StagedResident } from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/database'
import { loadVocabulary, stage } from '@/tests/setup/stage'

export const system = { role: 'system', accountId: null } as const
export const newKeyText = `next:${'ab'.repeat(32)}`
export const newKey: EncryptionKey[] = encryptionKeysSchema.parse(newKeyText)
/** A process that was not restarted yet, one that was, and one that dropped the old key. */
export const rings = {
  before: createKeyring([...inventedKeys, ...newKey]),
  rotating: createKeyring([...newKey, ...inventedKeys]),
  after: createKeyring(newKey),
}

export interface SealingWorld extends TestDatabase {
  people: StagedResident[]
  read(keyring: Keyring, residentIds: readonly ResidentId[]): Promise<Map<ResidentId, Identity>>
  /** How many values each key seals, by the database itself. */
  counts(): Promise<Record<string, number>>
}

/** Some people whose rows were written with the old key. */
export async function createSealingWorld(people: number): Promise<SealingWorld> {
  const test = await createTestDatabase()
  await loadVocabulary(test.database)
  const staged = await stage(test.database, async (tx) => {
    const list: StagedResident[] = []
    for (let number = 0; number < people; number += 1) {
      const identity = { givenName: `Prénom${number}`, familyName: `Zorngeist${number}` }
      list.push(await hiddenResident(tx, { email: `zorn${number}@exemple.test`, identity }, anySource()))
    }
    return list
  })
  return {
    ...test,
    people: staged,
    read: (keyring, residentIds) =>
      withActor(test.database, system, (tx) =>
        readIdentities(tx, { keyring }, { residentIds, purpose: 'file' }),
      ),
    async counts() {
      const rows = await withActor(test.database, system, countSealedValues)
      return Object.fromEntries(rows.map(({ keyId, count }) => [keyId ?? 'clear', count]))
    },
  }
}
