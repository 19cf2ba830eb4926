import { frenchStems } from '../../words/french-words'

/** Whether titles or sayings hold a stem. */
export type IsWord = (stem: string) => boolean

/** Shorter parts of a word are more often chance than words of their own. */
const shortestPart = 4

/**
 * Words written apart, together or with their article, as they should be: "télé conseiller", "aidesoignant", "agent
 * dentretien". What is a word stays as it is.
 * @param piece folded.
 */
export function respell(piece: string, isWord: IsWord): string {
  const words = piece.split(/[^a-z0-9]+/)
  const known = (word: string) => frenchStems(word).every(isWord)
  const respelled: string[] = []
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? ''
    const next = words[place + 1] ?? ''
    if (Math.min(word.length, next.length) >= shortestPart && known(word + next)) {
      respelled.push(word + next)
      place += 1
    } else if (known(word)) respelled.push(word)
    else respelled.push(withoutArticle(word, known) ?? split(word, known) ?? word)
  }
  return respelled.join(' ')
}

function withoutArticle(word: string, known: (word: string) => boolean): string | null {
  const bare = word.slice(1)
  return /^[dl][aeiouh]/.test(word) && known(bare) ? bare : null
}

function split(word: string, known: (word: string) => boolean): string | null {
  for (let end = shortestPart; end <= word.length - shortestPart; end += 1) {
    const [one, other] = [word.slice(0, end), word.slice(end)]
    if (known(one) && known(other)) return `${one} ${other}`
  }
  return null
}
