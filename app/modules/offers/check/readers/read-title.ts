import type { Word } from '../text/read-words'
import type { FoundHit } from './read-pay'

const article = 'Code du travail L1142-1 et L5321-2'
const bothMarks = new Set(['hf', 'fh', 'mf', 'fm', 'hfx', 'hfnb'])
const feminineEnding = /(?:euse|trice|iere|ienne|onne|ere|cheffe|ette|ee|ante|ente|ee)s?$/u
const masculineEnding = /(?:eur|ier|ien|cher|ger|er|on)s?$/u
/** Feminine ends that say no sex, and words that are no trade. */
const noSex = /^(?:personne|assistance|matiere|premiere|carriere|filiere|lumiere|maniere|riviere|biere|entree|soiree|journee|annee|duree|equipe|vente|valeur|secteur|moteur|interieur|exterieur|chantier|atelier|papier|metier|courrier|mobilier|quartier|dossier|clavier|poste|cdi|cdd|job|manager|barman|barista|leader|designer|mission|formation|production|gestion|livraison|option|direction|construction|maison|saison|renfort|urgent|mer|hiver|entretien|maintien|soutien|lien|bien|rayon|aide|agent|alternance|dirigeante?s?|chargee?s?)$/u // prettier-ignore
const masculineTrades = new Set('macon charge employe assistant adjoint chef couvreur delegue apprenti commercial etancheur ouvrier garde menuisier etudiant conseiller consultant intervenant surveillant representant enseignant formateur soignant'.split(' ')) // prettier-ignore
const feminineTrades = new Set('agente chargee employee assistante adjointe cheffe deleguee apprentie commerciale puericultrice nourrice hotesse femme gouvernante surveillante vendeuse'.split(' ')) // prettier-ignore

type Sex = 'feminine' | 'masculine'

/** The sex that a name of a trade says; null for one that says both, or none. */
function sexOf({ word, inclusive }: Word): Sex | null {
  if (inclusive) return null
  const single = word.replace(/s$/u, '')
  if (feminineTrades.has(single)) return 'feminine'
  if (masculineTrades.has(single)) return 'masculine'
  if (noSex.test(word) || word.length < 5) return null
  if (feminineEnding.test(word)) return 'feminine'
  return masculineEnding.test(word) ? 'masculine' : null
}

/** « H/F » in any of its writings, among these words. */
function saysBoth(words: readonly Word[]): boolean {
  return words.some(({ word, inclusive }, at) => {
    const next = words[at + 1]?.word ?? ''
    const pair = `${word} ${next}`
    return inclusive || bothMarks.has(word) || /^(?:h f|f h|m f|f m|x f|w m)$/u.test(pair) || /^(?:homme femme|femme homme|hommes femmes|femmes hommes)$/u.test(pair) || /^(?:valet|mixte)$/u.test(word) // prettier-ignore
  })
}

/** A title whose trade is named for one sex alone. */
export function readTitle(words: readonly Word[]): FoundHit[] {
  if (saysBoth(words)) return []
  // The trade comes first; what follows may be its place or its tool.
  for (const [at, word] of words.slice(0, 4).entries()) {
    const sex = sexOf(word)
    if (sex === null) continue
    const other = words.some((each, index) => index !== at && isCounterpart(word, sex, each))
    if (other) return []
    return at === 0 || isLead(words, at) || sex === 'feminine' ? [oneSex(sex, at, at + 1)] : []
  }
  return []
}

/** « recherchons une vendeuse »: a trade for one sex in the text itself. */
export function readSoughtTrade(words: readonly Word[]): FoundHit[] {
  return words.flatMap(({ word, sentence }, at) => {
    if (!/^(?:recherch|recrut|cherch|embauch)/u.test(word)) return []
    const near = words.slice(at + 1, at + 5)
    const offset = near.findIndex((each) => each.word === 'un' || each.word === 'une')
    const trade = near[offset + 1]
    if (offset < 0 || trade === undefined || trade.sentence !== sentence) return []
    const sex = sexOf(trade)
    const inSentence = words.slice(at, at + 20).filter((each) => each.sentence === sentence)
    if (sex === null || saysBoth(inSentence)) return []
    if (inSentence.some((each) => isCounterpart(trade, sex, each))) return []
    return [oneSex(sex, at + 1 + offset, at + offset + 3)]
  })
}

function isLead(words: readonly Word[], at: number): boolean {
  return words
    .slice(0, at)
    .every(({ word }) =>
      /^(?:un|une|des|recherche|recherchons|recrute|urgent|jeune|poste|emploi|de|d)$/u.test(word),
    )
}

function isCounterpart(trade: Word, sex: Sex, other: Word): boolean {
  const stem = Math.min(4, trade.word.length - 2)
  const otherSex = sexOf(other)
  return otherSex !== null && otherSex !== sex && other.word.slice(0, stem) === trade.word.slice(0, stem)
}

function oneSex(sex: Sex, from: number, to: number): FoundHit {
  return {
    rule: `neutrality.${sex}`,
    ground: 'neutrality',
    severity: sex === 'feminine' ? 'blocking' : 'advice',
    article,
    message:
      sex === 'feminine'
        ? 'Le métier n’est nommé qu’au féminin\u00a0: l’offre paraît réservée aux femmes.'
        : 'Le métier n’est nommé qu’au masculin.',
    suggestion: 'Ajoutez «\u00a0H/F\u00a0», ou nommez les deux\u00a0: «\u00a0vendeur / vendeuse\u00a0».',
    from,
    to,
  }
}
