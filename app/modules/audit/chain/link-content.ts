import { createHash } from 'node:crypto'

/** `previousHash` of the first link. */
export const genesisHash = '0'.repeat(64)

/**
 * What the functions `audit_text` and `audit_hash` of the database say, written a second time: a chain recomputed by the
 * function that an intruder has changed would prove nothing.
 * @param fields the table, then each column as text in the order of the migration.
 */
export function hashFields(fields: readonly (string | null)[]): string {
  return hashText(
    fields.map((field) => (field === null ? '-' : `${Buffer.byteLength(field)}:${field}`)).join(','),
  )
}

export function hashLink(previousHash: string, contentHash: string): string {
  return hashText(`${previousHash}:${contentHash}`)
}

/** SHA-256 in hexadecimal. */
function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
