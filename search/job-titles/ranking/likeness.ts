/** A word of the vocabulary that what was typed may stand for, and how surely, above 0 and at most 1. */
export interface Like {
  word: number
  likeness: number
}

/** Of a word that is in the vocabulary, the longer ones that begin with it: it may be still being typed. */
const longer = 0.45

/**
 * Finds the words that a typed one may stand for: the same stem 1, its beginning less the more is missing, a slip of
 * one letter 0.85 and of two 0.7, never in its first. A word that is in the vocabulary has no slip; one with a digit in it is a code.
 */
export function createLikenessFinder(words: readonly string[]): (typed: string) => readonly Like[] {
  const numbers = new Map(words.map((word, number) => [word, number]))
  const letters = words.map(lettersOf)
  const found = new Map<string, readonly Like[]>()

  function find(typed: string): readonly Like[] {
    const known = numbers.get(typed)
    const likes: Like[] = known === undefined ? [] : [{ word: known, likeness: 1 }]
    if (/\d/.test(typed)) return likes
    const slips = known !== undefined || typed.length < 4 ? 0 : typed.length < 7 ? 1 : 2
    const typedLetters = lettersOf(typed)
    words.forEach((word, number) => {
      if (number === known) return
      let likeness = 0
      if (typed.length >= 3 && word.startsWith(typed))
        likeness = (known === undefined ? 1 : longer) * (0.5 + (0.4 * typed.length) / word.length)
      if (
        slips > 0 &&
        word[0] === typed[0] &&
        Math.abs(word.length - typed.length) <= slips &&
        differing(typedLetters, letters[number] ?? 0) <= 2 * slips
      ) {
        const distance = editDistance(typed, word, slips)
        if (distance <= slips) likeness = Math.max(likeness, distance === 1 ? 0.85 : 0.7)
      }
      if (likeness > 0) likes.push({ word: number, likeness })
    })
    return likes
  }

  return (typed) => {
    const known = found.get(typed)
    if (known) return known
    if (found.size >= remembered) found.clear()
    const likes = find(typed)
    found.set(typed, likes)
    return likes
  }
}

/** Words whose likes are kept: those of a few hundred people typing. */
const remembered = 4096

/** The letters that a word has, one bit each. */
function lettersOf(word: string): number {
  let letters = 0
  for (let place = 0; place < word.length; place += 1) letters |= 1 << (word.charCodeAt(place) % 32)
  return letters
}

function differing(one: number, other: number): number {
  let bits = one ^ other
  let count = 0
  while (bits !== 0) {
    bits &= bits - 1
    count += 1
  }
  return count
}

/** Letters added, left out, changed, or swapped with their neighbour; anything above `limit` is `limit + 1`. */
function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column += 1) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + changed,
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = previous
    previous = current
  }
  return Math.min(previous[b.length] ?? limit + 1, limit + 1)
}
