import type { OfferHit } from '../hit'
import type { FoundHit } from './read-pay'

export type Found = Omit<FoundHit, 'from' | 'to'>

function hit(
  name: string,
  severity: OfferHit['severity'],
  article: string,
  message: string,
  suggestion: string,
): Found {
  return { rule: `duration.${name}`, ground: 'duration', severity, article: `Code du travail ${article}`, message, suggestion } // prettier-ignore
}

export const weekTooLong = hit(
  'week',
  'blocking',
  'L3121-20',
  'Une semaine de travail compte 48\u00a0heures au plus.',
  'Indiquez 48\u00a0heures au plus, et 44 en moyenne sur douze semaines (L3121-22).',
)
export const dayTooLong = hit(
  'day',
  'blocking',
  'L3121-18 et L3121-19',
  'Une journée de travail compte 10\u00a0heures au plus, 12 si un accord le prévoit.',
  'Indiquez des journées de 10\u00a0heures au plus.',
)
export const longDay = hit(
  'long-day',
  'advice',
  'L3121-18 et L3121-19',
  'Une journée de travail compte 10\u00a0heures au plus, sauf accord ou autorisation.',
  'Indiquez des journées de 10\u00a0heures, ou dites quel accord permet davantage.',
)
export const partTime = hit(
  'part-time',
  'advice',
  'L3123-7 et L3123-27',
  'Un temps partiel compte 24\u00a0heures par semaine au moins, sauf accord de branche ou demande écrite de la personne.',
  'Proposez 24\u00a0heures, ou dites quel accord permet moins.',
)
export const longFixedTerm = hit(
  'long-fixed-term',
  'advice',
  'L1242-8-1 et L1242-8-2',
  'Un CDD dure 18\u00a0mois au plus, renouvellements compris, sauf exceptions que la loi nomme (24 ou 36\u00a0mois).',
  'Proposez 18\u00a0mois au plus, ou dites quelle exception permet davantage.',
)
export const fixedTermTooLong = hit(
  'fixed-term',
  'blocking',
  'L1242-8-1',
  'Un CDD dure 36\u00a0mois au plus, même par exception.',
  'Proposez 18\u00a0mois au plus, ou un CDI.',
)
export const temporaryTooLong = hit(
  'temporary',
  'blocking',
  'L1251-12-1',
  'Une mission d’intérim dure 18\u00a0mois au plus, sauf exception.',
  'Proposez 18\u00a0mois au plus.',
)
export const trialTooLong = hit(
  'trial',
  'blocking',
  'L1221-19 et L1221-21',
  'Cette période d’essai dépasse ce que la loi permet.',
  'Indiquez 2\u00a0mois (ouvriers, employés), 3 (techniciens) ou 4 (cadres).',
)
export const longTrial = hit(
  'long-trial',
  'advice',
  'L1221-19 et L1221-21',
  'Avant renouvellement, une période d’essai dure 2\u00a0mois (ouvriers, employés), 3 (techniciens) ou 4 (cadres).',
  'Indiquez la durée avant renouvellement.',
)
export const trialOfFixedTerm = hit(
  'fixed-term-trial',
  'blocking',
  'L1242-10',
  'L’essai d’un CDD dure un mois au plus.',
  'Indiquez un jour d’essai par semaine de contrat, un mois au plus.',
)
export const noRest = hit(
  'rest',
  'blocking',
  'L3132-1 et L3132-2',
  'Une personne travaille six jours par semaine au plus.',
  'Indiquez au moins un jour de repos par semaine.',
)
export const shortRest = hit(
  'daily-rest',
  'blocking',
  'L3131-1',
  'Entre deux journées de travail, le repos est de 11\u00a0heures d’affilée au moins\u00a0: une journée ne s’étale pas sur plus de 13\u00a0heures.',
  'Indiquez des horaires qui laissent 11\u00a0heures de repos.',
)
export const noBreak = hit(
  'break',
  'blocking',
  'L3121-16',
  'Dès six heures de travail, la pause est de 20\u00a0minutes d’affilée au moins.',
  'Indiquez une pause de 20\u00a0minutes au moins.',
)
export const minorAtNight = hit(
  'minors',
  'blocking',
  'L3163-1 et L3163-2',
  'Le travail de nuit est interdit avant 18\u00a0ans.',
  'Ouvrez le poste aux personnes majeures, ou changez les horaires.',
)
export const tooManyExtraHours = hit(
  'extra-hours',
  'blocking',
  'L3123-9',
  'Les heures complémentaires d’un temps partiel ne portent jamais la semaine à 35\u00a0heures.',
  'Restez sous 35\u00a0heures, ou proposez un temps plein.',
)
export const temporaryTrial = hit(
  'temporary-trial',
  'blocking',
  'L1251-14',
  'L’essai d’une mission dure 2\u00a0jours jusqu’à un mois, 3 jusqu’à deux mois, 5 au-delà.',
  'Raccourcissez l’essai.',
)
export const stageTooLong = hit(
  'internship',
  'blocking',
  'L8221-5 (et Code de l’éducation L124-5 et L124-7)',
  'Un stage dure six mois au plus par année d’enseignement, et ne remplace pas un emploi.',
  'Proposez un contrat de travail.',
)
