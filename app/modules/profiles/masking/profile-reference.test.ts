import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isId, type EstablishmentId, type ProfileId } from '@/drizzle/ids'
import { profileReference, referenceToken, resolveReferenceToken } from './profile-reference.server'

const secret = 'a secret that only the tests know, 32+'

function newId<T extends EstablishmentId | ProfileId>(): T
function newId(): string {
  const id = randomUUID()
  if (!isId(id)) throw new Error('not an id')
  return id
}
const bakery = newId<EstablishmentId>()
const garage = newId<EstablishmentId>()
const profiles = Array.from({ length: 300 }, () => newId<ProfileId>())
const [profile = newId<ProfileId>()] = profiles

describe('the name of a profile', () => {
  it('is short to say, long in URLs, and the same each time', () => {
    expect(profileReference(secret, bakery, profile)).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}$/)
    expect(referenceToken(secret, bakery, profile)).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/)
    expect(referenceToken(secret, bakery, profile)).toBe(referenceToken(secret, bakery, profile))
  })

  it('differs for each establishment, profile and secret', () => {
    const names = new Set([
      referenceToken(secret, bakery, profile),
      referenceToken(secret, garage, profile),
      referenceToken(`${secret}!`, bakery, profile),
      ...profiles.map((id) => referenceToken(secret, bakery, id)),
    ])
    expect(names.size).toBe(profiles.length + 2)
    expect(profileReference(secret, bakery, profile)).not.toBe(profileReference(secret, garage, profile))
  })

  it('holds nothing of the ids', () => {
    const token = referenceToken(secret, bakery, profile)
    expect(token).not.toContain(profile.slice(0, 8))
  })
})

describe('resolveReferenceToken', () => {
  it('finds each profile again', () => {
    for (const id of profiles) {
      expect(resolveReferenceToken(secret, bakery, referenceToken(secret, bakery, id))).toBe(id)
    }
  })

  it('finds nobody by another establishment’s token, by another secret or by one that was made up', () => {
    const token = referenceToken(secret, bakery, profile)
    const known = new Set<string>(profiles)
    for (const found of [
      resolveReferenceToken(secret, garage, token),
      resolveReferenceToken(`${secret}!`, bakery, token),
      resolveReferenceToken(secret, bakery, '0'.repeat(26)),
    ]) {
      expect(known.has(found ?? '')).toBe(false)
    }
  })

  it.each(['', 'u'.repeat(26), 'z'.repeat(26), profile])('reads no token in “%s”', (noise) => {
    expect(resolveReferenceToken(secret, bakery, noise)).toBeNull()
  })
})
