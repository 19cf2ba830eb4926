import { allowanceLabels, type ToldSituation } from '@/app/modules/schemes/shared'
import type { Sentence } from '@/app/words/catalogues/french'
import type { Speech } from '@/app/words/speech'

const withoutWorkWords = {
  under_12: 'sans emploi depuis moins de 12 mois',
  from_12: 'sans emploi depuis 12 à 23 mois',
  from_24: 'sans emploi depuis 24 mois ou plus',
} as const satisfies Record<NonNullable<ToldSituation['withoutWork']>, Sentence>

const levelWords = {
  up_to_3: 'CAP, BEP ou moins',
  above_3: 'plus que le CAP ou le BEP',
} as const satisfies Record<NonNullable<ToldSituation['level']>, Sentence>

/** What schemes ask about, in a few words, for the person herself; what is not known is left out. */
export function describeSituation(situation: ToldSituation, { say, tell }: Speech): string {
  const { allowance, withoutWork, level, studies, jobseeker } = situation
  const known = [
    allowance && tell(allowanceLabels[allowance]),
    withoutWork && say(withoutWorkWords[withoutWork]),
    level && say(levelWords[level]),
    studies !== null && say(studies ? 'en études ou en formation' : 'ni en études ni en formation'),
    jobseeker !== null && say(jobseeker ? 'inscrit·e à France Travail' : 'pas inscrit·e à France Travail'),
  ].filter((words) => typeof words === 'string')
  return known.length === 0 ? say('rien de noté') : known.join(', ')
}
