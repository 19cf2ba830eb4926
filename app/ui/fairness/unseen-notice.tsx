import { Link } from '@remix-run/react'
import { Notice } from '../display/notice'
import { plural } from '../format/number'

/** Tells a caseworker that people wait unseen. Nothing at all when nobody does. */
export function UnseenNotice({ all, mine }: { all: number; mine: number }) {
  if (all === 0) return null
  const people = plural(all, 'personne correspond', 'personnes correspondent')
  return (
    <Notice
      title="Jamais montrées depuis 30&nbsp;jours"
      action={<Link to={mine > 0 ? '/conseil/equite?suivi=moi' : '/conseil/equite'}>Voir pourquoi</Link>}
    >
      {people} à une offre publiée sans avoir été montrée{all > 1 ? 's' : ''} à un employeur
      {mine > 0 ? `, dont ${mine} que vous suivez` : ''}.
    </Notice>
  )
}
