import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { toSnakeCase } from 'drizzle-orm/casing'
import { getTableConfig, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { Sealed, sealingKeyOf } from '@/drizzle/sealed'
import type { EncryptionKey } from './encryption-keys'
import { MissingKeyError, UnopenableValueError } from './errors'

/** A column of the schema declared with `sealedText()`. */
export type SealedColumn = AnyPgColumn<{ data: Sealed }>

/**
 * Seals and opens single values with AES-256-GCM. A sealed value belongs to its column and row: copied elsewhere, it
 * does not open.
 */
export interface Keyring {
  /** Name of the key that new values are sealed with. */
  readonly currentKeyId: string
  readonly keyIds: readonly string[]
  /** @param row primary key of the row that will hold it. */
  seal(column: SealedColumn, row: string, text: string): Sealed
  /**
   * @throws MissingKeyError when its key is not on the ring.
   * @throws UnopenableValueError when it was altered or belongs to another place.
   */
  open(column: SealedColumn, row: string, sealed: Sealed): string
  /**
   * The same for the same text, and nothing to whoever lacks the key: by it a sealed column is looked up and kept
   * unique. Under the current key, whose name it begins with.
   * @param text already brought to the one form in which two spellings are the same.
   */
  blindIndex(column: SealedColumn, text: string): string
  /** Under every key of the ring: rows not yet rotated are found too. */
  blindIndexes(column: SealedColumn, text: string): string[]
  /** By key id, what tells this key from another of the same name and says nothing else of it. */
  checkValues(): Map<string, string>
}

const nonceBytes = 12
const tagBytes = 16

/** @param keys the first one seals. With none, every use is a `MissingKeyError`. */
export function createKeyring(keys: readonly EncryptionKey[]): Keyring {
  const ring = new Map(keys.map(({ id, key }) => [id, deriveKeys(key)]))
  const currentKeyId = keys[0]?.id ?? ''

  function find(keyId: string): DerivedKeys {
    const derived = ring.get(keyId)
    if (!derived) throw new MissingKeyError(keyId)
    return derived
  }

  const indexUnder = (keyId: string, column: SealedColumn, text: string) => {
    const digest = createHmac('sha256', find(keyId).index)
      .update(`${columnPath(column)}\0${text}`)
      .digest()
    return `${keyId}.${digest.toString('base64url')}`
  }

  return {
    currentKeyId,
    keyIds: [...ring.keys()],
    seal(column, row, text) {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', find(currentKeyId).seal, nonce)
      cipher.setAAD(boundTo(currentKeyId, column, row))
      const bytes = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return new Sealed(`s1.${currentKeyId}.${bytes.toString('base64url')}`)
    },
    open(column, row, { envelope }) {
      const keyId = sealingKeyOf(envelope)
      if (keyId === null) throw new UnopenableValueError(columnPath(column))
      const bytes = Buffer.from(envelope.slice(envelope.lastIndexOf('.') + 1), 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', find(keyId).seal, bytes.subarray(0, nonceBytes), {
        authTagLength: tagBytes,
      })
      decipher.setAAD(boundTo(keyId, column, row))
      decipher.setAuthTag(bytes.subarray(-tagBytes))
      try {
        const text = decipher.update(bytes.subarray(nonceBytes, -tagBytes))
        return Buffer.concat([text, decipher.final()]).toString('utf8')
      } catch {
        throw new UnopenableValueError(columnPath(column))
      }
    },
    blindIndex: (column, text) => indexUnder(currentKeyId, column, text),
    blindIndexes: (column, text) => [...ring.keys()].map((keyId) => indexUnder(keyId, column, text)),
    checkValues: () => new Map([...ring].map(([keyId, { check }]) => [keyId, check])),
  }
}

interface DerivedKeys {
  seal: Uint8Array
  index: Uint8Array
  check: string
}

/** One key, one use (NIST SP 800-108): what the index gives away says nothing of what is sealed. */
function deriveKeys(key: Buffer): DerivedKeys {
  const derive = (use: string) => new Uint8Array(hkdfSync('sha256', key, '', use, 32))
  return {
    seal: derive('cite seal 1'),
    index: derive('cite blind index 1'),
    check: Buffer.from(derive('cite check value 1')).toString('base64url'),
  }
}

const boundTo = (keyId: string, column: SealedColumn, row: string) =>
  Buffer.from(['s1', keyId, columnPath(column), row].join('\0'))

const paths = new WeakMap<SealedColumn, string>()

/** `identity.identities.given_name`. It is part of each sealed value: a column that is renamed is sealed anew. */
function columnPath(column: SealedColumn): string {
  const known = paths.get(column)
  if (known !== undefined) return known
  const { schema = 'public', name } = getTableConfig(column.table)
  const path = `${schema}.${name}.${toSnakeCase(column.name)}`
  paths.set(column, path)
  return path
}
