import { z } from 'zod'

/** 256 bits, and the name by which sealed values say that they need it. */
export interface EncryptionKey {
  id: string
  key: Buffer
}

const expected =
  'attend une ou plusieurs clés «\u00a0nom:clé\u00a0» séparées par des virgules, la clé en 64 chiffres hexadécimaux (openssl rand -hex 32)'

/** `2027:0f3a…,2026:91bc…`: the first seals, all of them open. No message quotes a key. */
export const encryptionKeysSchema = z.string(expected).transform((text, context): EncryptionKey[] => {
  const refuse = (message: string) => {
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  }
  const keys: EncryptionKey[] = []
  for (const entry of text.split(',')) {
    const [, id, hex] = /^([a-z0-9-]{1,32}):([0-9a-f]{64})$/iu.exec(entry.trim()) ?? []
    if (id === undefined || hex === undefined) return refuse(expected)
    keys.push({ id: id.toLowerCase(), key: Buffer.from(hex, 'hex') })
  }
  const distinct = (values: string[]) => new Set(values).size === values.length
  if (!distinct(keys.map(({ id }) => id))) return refuse('donne deux clés du même nom')
  if (!distinct(keys.map(({ key }) => key.toString('hex')))) return refuse('donne deux fois la même clé')
  return keys
})
