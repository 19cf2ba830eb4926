/** Gives each distinct value a small number, from 0 up, and keeps it: values are few, rows are many. */
export interface Dictionary<Value> {
  /** @throws {RangeError} once `limit` distinct values are known. */
  indexOf(value: Value): number
  /** Undefined for a value that no row ever held. */
  find(value: Value): number | undefined
  readonly values: readonly Value[]
}

/** @param keyOf what makes two values the same; a primitive. @param limit the numbers that the column can hold. */
export function createDictionary<Value>(
  keyOf: (value: Value) => string | number,
  limit = 2 ** 32,
): Dictionary<Value> {
  const indexes = new Map<string | number, number>()
  const values: Value[] = []
  return {
    indexOf(value) {
      const key = keyOf(value)
      const known = indexes.get(key)
      if (known !== undefined) return known
      if (values.length >= limit) throw new RangeError(`a column holds at most ${limit} distinct values`)
      indexes.set(key, values.length)
      return values.push(value) - 1
    },
    find: (value) => indexes.get(keyOf(value)),
    values,
  }
}
