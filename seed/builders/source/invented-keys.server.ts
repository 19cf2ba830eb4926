import { encryptionKeysSchema } from '@/app/platform/keyring/encryption-keys'

/** For invented people in databases that are thrown away: everybody can read this key. */
export const inventedKeysText = `invented:${'5eed'.repeat(16)}`

export const inventedKeys = encryptionKeysSchema.parse(inventedKeysText)
