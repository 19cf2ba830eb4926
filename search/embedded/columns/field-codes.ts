/** How the fields of a document that fit into one number are written as one, "not known" included. */

/** In a mask of contracts or licences: the person has not said. No list reaches the sixteenth bit. */
export const unknownMask = 0x8000
/** In the column of weekly slots: every bit, as if all were free. */
export const unknownSlots = 0xffffffff
/** In the column of days: any start fits, as it does for the gate. */
export const unknownDay = -0x80000000

export function maskOf<Code>(codes: readonly Code[], known: readonly Code[] | null): number {
  if (known === null) return unknownMask
  return known.reduce((mask, code) => mask | (1 << codes.indexOf(code)), 0)
}

export function listOf<Code>(codes: readonly Code[], mask: number): Code[] | null {
  return mask === unknownMask ? null : codes.filter((_, position) => (mask & (1 << position)) !== 0)
}
