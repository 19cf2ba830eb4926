import * as faults from './duration-faults'
import type { Found } from './duration-faults'
import type { Place } from './read-durations'

const trained = /^(?:apprentissage|apprentie?|professionnalisation|alternance|insertion|cddi)$/u
const fixedTerm = /^(?:cdd|saison|saisonnier|saisonniere|determinee)$/u
const temporary = /^(?:interim|interimaire|mission)$/u

/** Days that a unit of time counts, or null. */
const daysOf = (unit: string): number | null => {
  if (/^(?:jours?|journees?)$/u.test(unit)) return 1
  if (/^semaines?$/u.test(unit)) return 7
  if (unit === 'mois') return 30
  return /^an(?:s|nees?)?$/u.test(unit) ? 365 : null
}

const amounts: Record<string, number> = { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, huit: 8, neuf: 9, dix: 10, douze: 12, quinze: 15 } // prettier-ignore

/** Days of the first duration of the sentence that is not the trial. */
function contractDays(words: readonly string[]): number | null {
  for (const [at, word] of words.entries()) {
    const unit = daysOf(words[at + 1] ?? '')
    const amount = amounts[word] ?? Number.parseFloat(word)
    if (unit === null || Number.isNaN(amount)) continue
    if (words.slice(Math.max(0, at - 3), at + 4).some((each) => /^(?:essai|dessai)$/u.test(each))) continue
    return amount * unit
  }
  return null
}

/** A trial period longer than the contract allows (L1221-19, L1242-10, L1251-14). */
export function readTrial({ next, before, after, sentence }: Place, value: number): Found | null {
  const unit = daysOf(next)
  const isTrial =
    before.slice(-4).includes('essai') ||
    (/^(?:d|dessai)$/u.test(after[1] ?? '') && after.slice(1, 3).some((word) => /^d?essai$/u.test(word)))
  if (unit === null || !isTrial || sentence.some((word) => /^(?:pmsmp|immersion|heures?)$/u.test(word)))
    return null
  const days = value * unit
  const isMission = sentence.some((word) => temporary.test(word))
  const isFixed = sentence.some((word) => fixedTerm.test(word)) || (sentence.includes('contrat') && !sentence.includes('cdi')) // prettier-ignore
  const term = contractDays(sentence)
  if (isMission && !sentence.includes('cdd')) {
    const most = term === null || term > 61 ? 5 : term > 31 ? 3 : 2
    return days > most ? faults.temporaryTrial : null
  }
  if (isFixed) {
    // One day a week of the contract, two weeks at most up to six months, a month beyond.
    const most = term === null || term > 183 ? 31 : Math.min(14, Math.ceil(term / 7))
    if (days > most && (term !== null || sentence.includes('cdd'))) return faults.trialOfFixedTerm
    if (term !== null) return null
  }
  const months = days / 30
  return months > 8 ? faults.trialTooLong : months > 4 ? faults.longTrial : null
}

/** A contract, a mission or an internship that lasts too long. */
export function readContract({ next, before, after, sentence }: Place, value: number): Found | null {
  const unit = daysOf(next)
  if (unit === null || unit < 30 || sentence.some((word) => trained.test(word))) return null
  const months = unit === 365 ? value * 12 : value
  const near = before.slice(-6)
  const isStage = near.some((word) => /^stages?$/u.test(word)) || after.slice(1, 3).includes('stage')
  if (isStage && months > 6) return faults.stageTooLong
  const isFixed =
    near.includes('cdd') ||
    (near.includes('duree') && near.includes('determinee')) ||
    after.slice(1, 4).includes('cdd')
  const isExperience = after.slice(1, 4).some((word) => /^(?:experience|anciennete)/u.test(word))
  if (isFixed && !isExperience && months > 18)
    return months > 36 ? faults.fixedTermTooLong : faults.longFixedTerm
  if (near.some((word) => temporary.test(word)) && months > 18 && !isExperience)
    return faults.temporaryTooLong
  return null
}
