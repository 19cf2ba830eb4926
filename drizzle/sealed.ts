/**
 * A value under encryption, as a column holds it. A class and not a kind of string: it cannot be shown, compared or
 * concatenated as text by mistake. `ctx.keyring` seals and opens.
 */
export class Sealed {
  /** `s1.KEY_ID.` and then nonce, ciphertext and tag in base64url. */
  readonly #envelope: string

  constructor(envelope: string) {
    this.#envelope = envelope
  }

  /** What is stored: opaque to whoever lacks the key. */
  get envelope(): string {
    return this.#envelope
  }

  /** Rows also travel to the database as JSON. */
  toJSON(): string {
    return this.#envelope
  }
}

/** The id of the key that an envelope was sealed with; null for text that is not sealed. */
export function sealingKeyOf(envelope: string): string | null {
  return /^s1\.([a-z0-9-]{1,32})\.[A-Za-z0-9_-]{38,}$/.exec(envelope)?.[1] ?? null
}
