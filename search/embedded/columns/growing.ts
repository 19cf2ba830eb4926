type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array

/** A copy with room for `length`, or the array itself when it has the room. Grows by half, so that loads stay linear. */
export function grown<Column extends Numbers>(
  column: Column,
  length: number,
  create: (length: number) => Column,
): Column {
  if (column.length >= length) return column
  const larger = create(Math.max(length, Math.ceil(column.length * 1.5), 64))
  larger.set(column)
  return larger
}
