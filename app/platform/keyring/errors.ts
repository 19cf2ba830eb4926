/** A value is sealed with a key that this process was not given. */
export class MissingKeyError extends Error {
  override readonly name = 'MissingKeyError'

  constructor(readonly keyId: string) {
    super(`no key "${keyId}" to open a sealed value`)
  }
}

/** A value does not open where it stands: altered, copied from another place, or never sealed. Holds no part of it. */
export class UnopenableValueError extends Error {
  override readonly name = 'UnopenableValueError'

  constructor(readonly place: string) {
    super(`the sealed value of ${place} does not open`)
  }
}
