/** A list in pieces of at most `length`. */
export function cut<Item>(items: readonly Item[], length: number): Item[][] {
  const pieces: Item[][] = []
  for (let from = 0; from < items.length; from += length) pieces.push(items.slice(from, from + length))
  return pieces
}
