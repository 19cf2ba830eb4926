import type { Word } from '../text/read-words'
import type { FoundHit } from './read-pay'
import { epicene, feminineQuality, isCounterpart, sexOf, type Sex } from './trade-names'

const article = 'Code du travail L1142-1 et L5321-2'
const bothMarks = new Set(['hf', 'fh', 'mf', 'fm', 'hfx', 'hfnb'])
/** A part to play has a sex (Code du travail L1142-2 and R1142-1). */
const played = /^(?:role|roles|audition|auditions|mannequin|mannequins|casting|figurante?s?|piece|theatre|film|personnage|artistes?|comedienne)$/u // prettier-ignore
const lead = /^(?:un|une|des|deux|trois|recherche|recherchons|recrute|recrutons|cherche|cherchons|urgent|urgence|jeune|poste|emploi|de|d|offre|embauche|future|bonjour|besoin)$/u // prettier-ignore
const seek =
  /^(?:recherch(?:e|ons|ent|ee)|recrut(?:e|ons|ent|ement)|cherch(?:e|ons|ent)|embauch(?:e|ons|ent)|engage(?:ons|ent)?|voulons|veut|veux|besoin|souhaitons|prenons|prend|accueill(?:e|ons))$/u
const determiner = /^(?:un|une|son|sa|leur|notre|nos|ses|sa|votre|des|future?|prochaine|nouvelle|jeune|bonne|d|de|deux|trois|\d+|leurs|premiere|seconde|quelques|gentille|vraie)$/u // prettier-ignore

/** What a woman is told she is, or is to become: « poste d’hôtesse », « vous êtes une vendeuse », « notre nouvelle assistante ». */
const offered = /^(?:future|prochaine|nouvelle|poste|emploi|place|etes|serez|devenez|deviendrez)$/u

/** « H/F » in any of its writings, or words for both, among these. */
function saysBoth(words: readonly Word[]): boolean {
  return words.some(({ word, inclusive }, at) => {
    const next = words[at + 1]?.word ?? ''
    const pair = `${word} ${next}`
    return inclusive || bothMarks.has(word) || /^(?:h f|f h|m f|f m|x f|w m|h x|f x|m w)$/u.test(pair) || /^(?:homme femme|femme homme|hommes femmes|femmes hommes)$/u.test(pair) || word === 'valet' // prettier-ignore
  })
}

/** A title whose trade is named for one sex alone. */
export function readTitle(words: readonly Word[]): FoundHit[] {
  if (saysBoth(words)) return []
  const sought = readSought(words)
  if (sought.length > 0) return sought
  // The trade comes first; what follows may be its place or its tool.
  for (const [at, word] of words.slice(0, 4).entries()) {
    if (word.word === 'femme' && words[at - 1]?.word === 'sage') return []
    if (at > 0 && /^(?:de|d|du|des|en|a|au|aux|pour|sur|par)$/u.test(word.word) && !isLead(words, at)) break
    const sex = sexOf(word)
    if (sex === null || (at > 0 && /^commerciale?$/u.test(word.word))) continue
    if (hasCounterpart(words, at, sex)) return []
    return at === 0 || isLead(words, at) || sex === 'feminine' ? [oneSex(sex, at, at + 1)] : []
  }
  return readQualities(words)
}

/** A trade for one sex in the text itself: where a sentence begins (« Serveuse pour brasserie »), or as what is sought. */
export function readSoughtTrade(words: readonly Word[]): FoundHit[] {
  return sentencesOf(words).flatMap(({ from, sentence }) => {
    if (saysBoth(sentence) || sentence.some(({ word }) => played.test(word))) return []
    const found = [
      ...readSought(sentence),
      ...readAddress(sentence),
      ...readBeginning(sentence),
      ...readQualities(sentence),
    ].slice(0, 1)
    return found.map((hit) => ({ ...hit, from: hit.from + from, to: hit.to + from }))
  })
}

function sentencesOf(words: readonly Word[]): { from: number; sentence: Word[] }[] {
  const sentences: { from: number; sentence: Word[] }[] = []
  for (const [at, word] of words.entries()) {
    const last = sentences.at(-1)
    if (last !== undefined && last.sentence[0]?.sentence === word.sentence) last.sentence.push(word)
    else sentences.push({ from: at, sentence: [word] })
  }
  return sentences
}

/** « recherchons une vendeuse », « cherche couturière », « embauche serveuse ». */
function readSought(words: readonly Word[]): FoundHit[] {
  return words.flatMap(({ word }, at) => {
    if (!seek.test(word) && !offered.test(word)) return []
    let next = at + 1
    while (next <= at + 3 && determiner.test(words[next]?.word ?? '')) next += 1
    const trade = words[next]
    const sex = trade === undefined ? null : sexOf(trade)
    // « recherche formateur » names a trade as titles do; « cherche à » or « cherche bien » do not.
    if (
      trade === undefined ||
      sex === null ||
      (sex === 'masculine' && (offered.test(word) || !/^une?$/u.test(words[next - 1]?.word ?? '')))
    )
      return []
    return hasCounterpart(words, next, sex) ? [] : [oneSex(sex, at, next + 1)]
  })
}

/** A description that begins with a trade in the feminine. */
function readBeginning(words: readonly Word[]): FoundHit[] {
  const at = words.findIndex(({ word }) => !lead.test(word))
  const trade = words[at]
  if (trade === undefined || at > 4) return []
  // « Aide-soignante » and « Chauffeuse-livreuse » are two words here.
  for (const next of [at, at + 1]) {
    const each = words[next]
    if (each === undefined || sexOf(each) !== 'feminine') continue
    if (next > at && !/^(?:aide|sous|agent|auxiliaire|ex|premiere|chef)$/u.test(trade.word)) continue
    return hasCounterpart(words, next, 'feminine') ? [] : [oneSex('feminine', at, next + 1)]
  }
  return []
}

/** « Secrétaire expérimentée », « notre future secrétaire … elle »: one word for both, and a woman said of it. */
function readQualities(words: readonly Word[]): FoundHit[] {
  const at = words.slice(0, 6).findIndex(({ word, inclusive }) => epicene.test(word) && !inclusive)
  const trade = words[at]
  if (trade === undefined || (trade.word === 'personne' && at >= 0)) return []
  const before = words.slice(0, at)
  if (!before.every(({ word }) => lead.test(word) || seek.test(word) || determiner.test(word))) return []
  const after = words.slice(at + 1, at + 12)
  const told = after.findIndex(
    ({ word, inclusive }, index) => !inclusive && (feminineQuality.test(word) && index < 5 || word === 'elle'),
  ) // prettier-ignore
  return told < 0 ? [] : [oneSex('feminine', at, at + told + 2)]
}

/** « Vous êtes souriante et organisée »: a woman is spoken to. */
function readAddress(words: readonly Word[]): FoundHit[] {
  const at = words.findIndex(({ word }, index) => word === 'vous' && /^(?:etes|serez|seriez)$/u.test(words[index + 1]?.word ?? '')) // prettier-ignore
  if (at < 0) return []
  const near = words.slice(at + 2, at + 6)
  const told = near.findIndex(({ word, inclusive }) => !inclusive && feminineQuality.test(word))
  const isOfThing = near
    .slice(0, told)
    .some(({ word }) => /^(?:une|la|votre|personne|de|d|en|a)$/u.test(word))
  return told < 0 || isOfThing ? [] : [oneSex('feminine', at, at + told + 3)]
}

function isLead(words: readonly Word[], at: number): boolean {
  return words.slice(0, at).every(({ word }) => lead.test(word))
}

const hasCounterpart = (words: readonly Word[], at: number, sex: Sex): boolean =>
  words.some((other, index) => {
    const trade = words[at]
    return index !== at && trade !== undefined && isCounterpart(trade, sex, other)
  })

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
