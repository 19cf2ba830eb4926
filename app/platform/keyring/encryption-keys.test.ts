import { expect, it } from 'vitest'
import { encryptionKeysSchema } from './encryption-keys'

const hex = (digit: string) => digit.repeat(64)

it('reads names and keys, in their order', () => {
  const keys = encryptionKeysSchema.parse(` 2027:${hex('A')} , 2026-b:${hex('b')}`)
  expect(keys.map(({ id }) => id)).toEqual(['2027', '2026-b'])
  expect(keys.map(({ key }) => key.toString('hex'))).toEqual([hex('a'), hex('b')])
})

it.each([
  ['nothing', ''],
  ['a key without a name', hex('a')],
  ['a key that is too short', `2026:${'a'.repeat(63)}`],
  ['a key that is too long', `2026:${'a'.repeat(65)}`],
  ['a key that is not hexadecimal', `2026:${'g'.repeat(64)}`],
  ['a name with other characters', `année 2026:${hex('a')}`],
  ['an end without a key', `2026:${hex('a')},`],
  ['the same name twice', `2026:${hex('a')},2026:${hex('b')}`],
  ['the same key twice', `2026:${hex('a')},2027:${hex('A')}`],
])('refuses %s in one line that quotes no key', (_, text) => {
  const { error } = encryptionKeysSchema.safeParse(text)
  expect(error?.issues).toHaveLength(1)
  const message = error?.issues[0]?.message ?? ''
  expect(message).toMatch(/^(attend|donne) /)
  expect(message).not.toMatch(/[0-9a-f]{8}/i)
})
