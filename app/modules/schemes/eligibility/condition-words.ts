import type { Fact } from './judge-scheme'
import type { Condition } from './schemes'

/** `bénéficiaire du RSA ou de l’ASS`: stands alone on a line of a list. */
export function conditionWords(condition: Condition): string {
  switch (condition.fact) {
    case 'age': {
      const { from, to } = condition
      if (from !== undefined && to !== undefined) return `de ${from} à ${to}\u00a0ans`
      return to === undefined ? `${from}\u00a0ans ou plus` : `${to}\u00a0ans ou moins`
    }
    case 'allowance':
      return 'RSA ou ASS'
    case 'withoutWork':
      return `sans emploi depuis ${condition.least === 'from_24' ? 24 : 12}\u00a0mois ou plus`
    case 'level':
      return 'niveau CAP ou BEP au plus'
    case 'neighbourhood':
      return 'habite un quartier prioritaire'
    case 'studies':
      return 'ni en études ni en formation'
    case 'jobseeker':
      return 'inscription à France Travail'
  }
}

/** What to ask, as an item of a list. */
export const factWords: Record<Fact, string> = {
  age: 'sa date de naissance',
  allowance: 'si elle touche le RSA ou l’ASS',
  withoutWork: 'depuis quand elle est sans emploi',
  level: 'son niveau de diplôme',
  neighbourhood: 'son quartier',
  studies: 'si elle suit des études ou une formation',
  jobseeker: 'si elle est inscrite à France Travail',
}
