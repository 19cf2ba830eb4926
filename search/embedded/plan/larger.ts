/** Without a branch, for a processor cannot guess which of two is the better one. Exact for numbers far from 2 ** 31. */
export function larger(one: number, other: number): number {
  const difference = one - other
  return one - (difference & (difference >> 31))
}
