/**
 * How a word is spelled when it is compared: doubled consonants count once (« familliale », « apeler »), an abbreviation
 * stands in full, and a long word that is one letter away from a word of the check is taken for it.
 */
export const spell = (word: string): string =>
  word.length < 5 ? word : word.replace(/(?<=.)([b-df-hj-np-tv-z])\1+/gu, '$1')

const abbreviations: Record<string, string> = {
  pr: 'pour', prr: 'pour', ts: 'tous', bcp: 'beaucoup', qqn: 'quelqu', qqun: 'quelqu', quelqun: 'quelqu', pers: 'personne', persone: 'personne', cand: 'candidat',
  oblig: 'obligatoire', imp: 'imperatif', pref: 'preference', sem: 'semaine', hebdo: 'semaine', exp: 'experience', sal: 'salaire',
  maxi: 'maximum', max: 'maximum', mini: 'minimum', dispo: 'disponible', gpe: 'groupe', fr: 'francais', fra: 'francais', dom: 'domicile', indisp: 'indispensable',
  hrs: 'heures', tt: 'tout', tte: 'toute', ttes: 'toutes', ns: 'nous', vs: 'vous', ds: 'dans', ac: 'avec', etr: 'etre',
} // prettier-ignore

/** A point after one of these ends no sentence. */
export const isAbbreviation = (word: string): boolean =>
  ['pers', 'cand', 'exp', 'sem', 'oblig', 'pref', 'max', 'min', 'env', 'tel', 'sal'].includes(word)

/** What a typing error is looked for in: words that decide, long enough to have no other neighbour. */
const lexicon =
  `recherche recherchons recherchent recherchee recrutons obligatoire obligatoirement imperatif imperativement indispensable souhaite souhaitee exclusivement uniquement
  seulement preference abstenir abstention celibataire nationalite origine etranger etrangers etrangere maternelle francaise handicape handicapes handicapee handicap musulman musulmans
  catholique chretien syndicat syndique syndiques grossesse enceinte enceintes maghrebins africains portugais homosexuel homosexuels domicile domicilie habitants habitant residence candidat candidats
  candidature candidatures retraite retraites etudiant etudiante etudiants feminin feminine masculin masculine presentation apparence physique remunere remuneree caution postuler vehicule
  accepte acceptes quartier maximum minimum`
    .split(/\s+/u)
    .map(spell)

/** Each word of the lexicon by what remains of it without one of its letters. */
const nearMisses = new Map<string, string>()
for (const word of lexicon)
  for (const rest of shorter(word)) if (!nearMisses.has(rest)) nearMisses.set(rest, word)
const known = new Set(lexicon)

function shorter(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

const leastLetters = 8
/** A longer word is none of a language, and would cost more than it has letters. */
const mostLetters = 18

export function keyOf(word: string): string {
  const spelled = spell(abbreviations[word] ?? word)
  if (known.has(spelled) || spelled.length < leastLetters - 1 || spelled.length > mostLetters) return spelled
  const inserted = shorter(spelled).find((rest) => known.has(rest) && rest.length >= leastLetters)
  const mended =
    inserted ?? nearMisses.get(spelled) ?? shorter(spelled).flatMap((rest) => nearMisses.get(rest) ?? [])[0]
  return mended !== undefined && mended.length >= leastLetters && mended[0] === spelled[0] ? mended : spelled
}
