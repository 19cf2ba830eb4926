import { fieldLabels } from '@/app/modules/profiles/shared'
import { longestPage } from '@/search/ranking-page'
import { cardsPerPage } from '../rank-offer.server'
import type { UnseenReason } from './why-unseen'

const listed = new Intl.ListFormat('fr-FR', { type: 'conjunction' })

/** A reason in a whole sentence, for her caseworker. */
export function describeUnseenReason(reason: UnseenReason): string {
  switch (reason.kind) {
    case 'lists_unread':
      return 'Aucun employeur n’a ouvert la liste de ces offres.'
    case 'next_in_line':
      return `Bien placée (${ordinal(reason.place)})\u00a0: la liste n’a pas été rouverte depuis.`
    case 'ranked_low':
      return reason.place === null
        ? `Classée après la ${longestPage}e place sur chaque liste ouverte.`
        : `Classée trop loin\u00a0: ${ordinal(reason.place)} au mieux, une page montre ${cardsPerPage} profils.`
    case 'empty_fields':
      return `À remplir, le score en dépend\u00a0: ${listed.format(reason.fields.map((field) => fieldLabels[field].toLowerCase()))}.`
    case 'other_pools':
      return reason.offers === 1
        ? 'Une offre de plus lui serait ouverte dans un autre vivier.'
        : `${reason.offers} offres de plus lui seraient ouvertes dans d’autres viviers.`
  }
}

function ordinal(place: number): string {
  return place === 1 ? '1re place' : `${place}e place`
}
