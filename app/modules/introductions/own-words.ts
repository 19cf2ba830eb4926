import type { Sentence } from '@/app/words/catalogues/french'
import type { IntroductionState } from '@/drizzle/vocabulary'

/** What the person herself reads of where an introduction stands. */
export const ownStateLabels = {
  requested: 'Demandée par un employeur',
  proposed: 'Proposée par la Cité',
  under_review: 'Étudiée par la Cité',
  awaiting_resident: 'À vous de répondre',
  approved: 'Contact transmis',
  met: 'Rencontre faite',
  hired: 'Embauche',
  not_hired: 'Sans embauche',
  refused: 'Sans suite',
  declined: 'Offre déclinée',
  expired: 'Sans nouvelles',
  cancelled: 'Arrêtée',
} as const satisfies Record<IntroductionState, Sentence>
