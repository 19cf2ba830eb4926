type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array

/**
 * A copy with room for `length`, or the array itself when it has the room. Room is made by a share of the length, so
 * that loads stay linear; a small share once that is many, for it is memory that nobody uses.
 */
export function grown<Column extends Numbers>(
  column: Column,
  length: number,
  create: (length: number) => Column,
): Column {
  if (column.length >= length) return column
  const share = column.length < 2 ** 16 ? 1.5 : 1.125
  const larger = create(Math.max(length, Math.ceil(column.length * share), 64))
  larger.set(column)
  return larger
}
