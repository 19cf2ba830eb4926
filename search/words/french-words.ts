/** Says nothing by itself in the name of an occupation or of a skill; `h` and `f` come from "H/F". */
const emptyWords = new Set(
  'a au aux avec c ce d dans de des du e en est et f fh h hf j je l la le les m ma mes mon n ou par pour qu s sa ses sur un une x'.split(
    ' ',
  ),
)

/** "agent(e)", "vendeur (se)", "vendeur·se", "agent-e-s", "conducteur.trice", "technicien/ne", "vendeur/euse". */
const genderMarks =
  /(?<=[a-z]{2})(?: ?\((?:e|es|ne|le|se|ve|re|ere|iere|rice|trice|euse|teuse|ienne|esse|sse)s?\)|[·•.\-/](?:es?|ne|le|se|ve|re|ere|iere|rice|trice|euse|ienne|sse)(?:[·•.-]?s)?(?![a-z]))/g

/** Folded text with the one gender written first: what stands behind the mark is only the other one. */
export function withoutGenderMarks(folded: string): string {
  return folded.replace(genderMarks, (mark) => (mark.endsWith(')') ? ' ' : ''))
}

/** Lower case, without accents or ligatures. */
export function fold(text: string): string {
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
  const words = withoutGenderMarks(fold(text)).match(/[a-z0-9]+/g) ?? []
  return [...new Set(words.filter((word) => !emptyWords.has(word)).map(stem))]
}

/**
 * Cuts a folded word so that its four forms meet: `vendeur`, `vendeuse`, `vendeurs` and `vendeuses` do. Spellings
 * that sound alike meet too, so that "manutentionaire" and "pharmacie" need no tolerance.
 */
function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word
  return word
    .replace(/^(hot|maitr)esses?$/, '$1e')
    .replace(/(?<=[^e]{2})aux$/, 'al')
    .replace(/[sx]$/, '')
    .replace(/e+$/, '')
    .replace(/tric$/, 'teur')
    .replace(/eus$/, 'eur')
    .replaceAll(/([a-z])\1/g, '$1')
    .replace(/v$/, 'f')
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll(/qu?|k/g, 'c')
}
