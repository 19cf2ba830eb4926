/** Says nothing by itself in the name of an occupation or of a skill; `h` and `f` come from "H/F". */
const emptyWords = new Set(
  'a au aux avec c ce d dans de des du e en est et f fh h hf j je l la le les m ma mes mon n ou par pour qu s sa ses son sur un une x'.split(
    ' ',
  ),
)

/** "agent(e)", "vendeur·se", "agent-e-s", "conducteur.trice": what follows the mark is only the other gender. */
const genderMarks =
  /(?<=[a-z]{2})(?:\((?:e|s|es|ne|le|se|ve|re|ere|iere|rice|trice|euse|ienne)\)|[·•.-](?:es?|ne|le|se|ve|ere|iere|rice|trice|euse|ienne)(?:[·•.-]?s)?(?![a-z]))/g

/** Lower case, without accents or ligatures. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

/**
 * The stems of a French text, each once, in order: accents, gender, number, elisions and the small words are left
 * out, so that "Agents d'entretien (H/F)" and "agente entretien" give the same.
 */
export function frenchStems(text: string): string[] {
  const words =
    fold(text)
      .replace(genderMarks, '')
      .match(/[a-z0-9]+/g) ?? []
  return [...new Set(words.filter((word) => !emptyWords.has(word)).map(stem))]
}

/** Cuts a folded word so that its four forms meet: `vendeur`, `vendeuse`, `vendeurs` and `vendeuses` do. */
function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word
  return word
    .replace(/[sx]$/, '')
    .replace(/e+$/, '')
    .replace(/tric$/, 'teur')
    .replace(/eus$/, 'eur')
    .replace(/([a-z])\1$/, '$1')
    .replace(/v$/, 'f')
}
