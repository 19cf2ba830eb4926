import type { IntroductionState } from '@/drizzle/vocabulary'
import { formatDay } from '../format/date'

const labels: Record<IntroductionState, string> = {
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
}

/** Where an introduction stands, said to the person it is about. */
export function standing({ state, agreed }: { state: IntroductionState; agreed: boolean }): string {
  return state === 'awaiting_resident' && agreed ? 'Oui transmis à la Cité' : labels[state]
}

/** What happens next with an introduction, in plain words, for the person it is about. */
export function nextStep(introduction: {
  state: IntroductionState
  /** She has said yes. */
  agreed: boolean
  contactEndsAt: Date | null
}): string {
  const { state, agreed, contactEndsAt } = introduction
  switch (state) {
    case 'requested':
      return 'Un employeur a demandé à vous rencontrer. La Cité regarde d’abord si l’offre est sérieuse, puis vous demande votre avis.'
    case 'proposed':
    case 'under_review':
      return 'La Cité étudie cette offre pour vous. Vous serez consulté·e avant toute mise en contact.'
    case 'awaiting_resident':
      return agreed
        ? 'Vous avez dit oui. Votre conseiller·ère doit encore valider\u00a0: l’employeur ne sait pas encore qui vous êtes.'
        : 'Lisez l’offre, puis dites oui ou non. L’employeur n’a pas votre nom.'
    case 'approved':
    case 'met':
      return contactEndsAt === null
        ? 'L’employeur a votre contact.'
        : `L’employeur a votre contact jusqu’au ${formatDay(contactEndsAt)} et peut vous appeler.`
    case 'hired':
      return 'Bravo pour cette embauche\u00a0!'
    case 'not_hired':
      return 'Cette rencontre n’a pas donné d’embauche. D’autres offres viendront.'
    case 'refused':
      return 'La Cité n’a pas donné suite à cette offre. Votre conseiller·ère peut vous dire pourquoi.'
    case 'declined':
      return 'Vous avez dit non. L’employeur ne sait pas pourquoi.'
    case 'expired':
      return 'L’employeur n’a pas donné de nouvelles. Il n’a plus votre contact.'
    case 'cancelled':
      return 'Cette mise en relation est arrêtée. L’employeur n’a pas, ou plus, votre contact.'
  }
}
