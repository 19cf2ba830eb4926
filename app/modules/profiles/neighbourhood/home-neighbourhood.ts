/** Of an address: in which priority neighbourhood it is, in none, or not found. */
export type NeighbourhoodAnswer =
  { kind: 'inside'; code: string } | { kind: 'outside' } | { kind: 'not_found' }

export interface HomeNeighbourhoodView {
  answer: NeighbourhoodAnswer
  /** Whether a caseworker said so; otherwise the address did. */
  byHand: boolean
  /** False once the address is another one, or is not known any more under any key of the ring. */
  ofThisAddress: boolean
}

/** As long as a code: a sealed value is as long as its text, and must not tell who lives in one. */
const outside = 'outside!'
const notFound = 'unknown!'

/** Eight letters, of whatever the answer is. */
export function writeAnswer(answer: NeighbourhoodAnswer): string {
  if (answer.kind === 'inside') return answer.code
  return answer.kind === 'outside' ? outside : notFound
}

export function readAnswer(text: string): NeighbourhoodAnswer {
  if (text === outside) return { kind: 'outside' }
  return text === notFound ? { kind: 'not_found' } : { kind: 'inside', code: text }
}
