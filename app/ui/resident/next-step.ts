import { ownStateLabels } from '@/app/modules/introductions/shared'
import type { IntroductionState } from '@/drizzle/vocabulary'
import type { Sentence } from '@/app/words/catalogues/french'
import type { Speech } from '@/app/words/speech'

/** Where an introduction stands, said to the person it is about. */
export function standing({ state, agreed }: { state: IntroductionState; agreed: boolean }): Sentence {
  return state === 'awaiting_resident' && agreed ? 'Oui transmis à la Cité' : ownStateLabels[state]
}

/** What happens next with an introduction, in plain words, for the person it is about. */
export function nextStep(
  introduction: {
    state: IntroductionState
    /** She has said yes. */
    agreed: boolean
    contactEndsAt: Date | null
  },
  { say, day }: Speech,
): string {
  const { state, agreed, contactEndsAt } = introduction
  switch (state) {
    case 'requested':
      return say(
        'Un employeur a demandé à vous rencontrer. La Cité regarde d’abord si l’offre est sérieuse, puis vous demande votre avis.',
      )
    case 'proposed':
    case 'under_review':
      return say('La Cité étudie cette offre pour vous. Vous serez consulté·e avant toute mise en contact.')
    case 'awaiting_resident':
      return agreed
        ? say(
            'Vous avez dit oui. Votre conseiller·ère doit encore valider : l’employeur ne sait pas encore qui vous êtes.',
          )
        : say('Lisez l’offre, puis dites oui ou non. L’employeur n’a pas votre nom.')
    case 'approved':
    case 'met':
      return contactEndsAt === null
        ? say('L’employeur a votre contact.')
        : say('L’employeur a votre contact jusqu’au {{day}} et peut vous appeler.', {
            day: day(contactEndsAt),
          })
    case 'hired':
      return say('Bravo pour cette embauche !')
    case 'not_hired':
      return say('Cette rencontre n’a pas donné d’embauche. D’autres offres viendront.')
    case 'refused':
      return say('La Cité n’a pas donné suite à cette offre. Votre conseiller·ère peut vous dire pourquoi.')
    case 'declined':
      return say('Vous avez dit non. L’employeur ne sait pas pourquoi.')
    case 'expired':
      return say('L’employeur n’a pas donné de nouvelles. Il n’a plus votre contact.')
    case 'cancelled':
      return say('Cette mise en relation est arrêtée. L’employeur n’a pas, ou plus, votre contact.')
  }
}
