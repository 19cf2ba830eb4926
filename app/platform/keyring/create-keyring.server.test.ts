import { randomBytes, randomUUID } from 'node:crypto'
import { pgTable, uuid } from 'drizzle-orm/pg-core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sealedText } from '@/drizzle/schema/columns'
import { Sealed, sealingKeyOf } from '@/drizzle/sealed'
import { createKeyring } from './create-keyring.server'

const secrets = pgTable('secrets', { id: uuid().primaryKey(), longName: sealedText(), other: sealedText() })
const others = pgTable('others', { id: uuid().primaryKey(), longName: sealedText() })

const key = (id: string) => ({ id, key: randomBytes(32) })
const [first, second] = [key('2026'), key('2027')]
const ring = createKeyring([first])
const row = randomUUID()
const unopenable = expect.objectContaining({ name: 'UnopenableValueError' })

describe('what is sealed', () => {
  it('opens to the same text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(ring.open(secrets.longName, row, ring.seal(secrets.longName, row, text))).toBe(text)
      }),
    )
  })

  it('names its key, holds none of the text, and is never twice the same', () => {
    const sealed = ring.seal(secrets.longName, row, 'Zorngeist')
    expect(sealingKeyOf(sealed.envelope)).toBe('2026')
    expect(Buffer.from(sealed.envelope.split('.')[2] ?? '', 'base64url').toString('latin1')).not.toContain(
      'Zorn',
    )
    expect(ring.seal(secrets.longName, row, 'Zorngeist').envelope).not.toBe(sealed.envelope)
  })

  it('opens nowhere else: not in another row, column or table', () => {
    const sealed = ring.seal(secrets.longName, row, 'Zorngeist')
    expect(() => ring.open(secrets.longName, randomUUID(), sealed)).toThrow(unopenable)
    expect(() => ring.open(secrets.other, row, sealed)).toThrow(unopenable)
    expect(() => ring.open(others.longName, row, sealed)).toThrow(unopenable)
  })

  it('does not open once any character has changed, or with another key of the same name', () => {
    const { envelope } = ring.seal(secrets.longName, row, 'Zorngeist')
    const start = envelope.lastIndexOf('.') + 1
    for (let at = start; at < envelope.length - 1; at += 1) {
      const changed = envelope.slice(0, at) + (envelope[at] === 'A' ? 'B' : 'A') + envelope.slice(at + 1)
      expect(() => ring.open(secrets.longName, row, new Sealed(changed))).toThrow(unopenable)
    }
    const impostor = createKeyring([key('2026')])
    expect(() => impostor.open(secrets.longName, row, new Sealed(envelope))).toThrow(unopenable)
  })

  it('is told from clear text, which does not open', () => {
    for (const text of ['', 'Zorngeist', 's1.', 's1.2026.', 's1.2026.tooshort']) {
      expect(sealingKeyOf(text)).toBeNull()
      expect(() => ring.open(secrets.longName, row, new Sealed(text))).toThrow(unopenable)
    }
  })
})

describe('several keys', () => {
  const both = createKeyring([second, first])

  it('seals with the first and opens with all', () => {
    expect(sealingKeyOf(both.seal(secrets.other, row, 'x').envelope)).toBe('2027')
    expect(both.open(secrets.other, row, ring.seal(secrets.other, row, 'before'))).toBe('before')
  })

  it('says which key it lacks', () => {
    const sealed = both.seal(secrets.other, row, 'x')
    expect(() => ring.open(secrets.other, row, sealed)).toThrow(
      expect.objectContaining({ name: 'MissingKeyError', keyId: '2027' }),
    )
    expect(() => createKeyring([]).seal(secrets.other, row, 'x')).toThrow(
      expect.objectContaining({ name: 'MissingKeyError' }),
    )
  })

  it('gives an index under each, the current one first', () => {
    const [current, older, ...more] = both.blindIndexes(secrets.longName, 'a@exemple.test')
    expect(more).toEqual([])
    expect(current).toBe(both.blindIndex(secrets.longName, 'a@exemple.test'))
    expect(older).toBe(ring.blindIndex(secrets.longName, 'a@exemple.test'))
    expect(current?.split('.')[1]).not.toBe(older?.split('.')[1])
  })
})

it('an index is the same for the same text of the same column, and different otherwise', () => {
  const index = ring.blindIndex(secrets.longName, 'a@exemple.test')
  expect(ring.blindIndex(secrets.longName, 'a@exemple.test')).toBe(index)
  expect(ring.blindIndex(secrets.longName, 'b@exemple.test')).not.toBe(index)
  expect(ring.blindIndex(secrets.other, 'a@exemple.test')).not.toBe(index)
})
