import { useEffect } from 'react'
import { ButtonRow, LinkButton } from '../../action/button'
import { Notice } from '../../display/notice'
import { formatDate } from '../../format/date'
import { forgetDraft } from './draft'

/** It is kept at the Cité: nothing of it stays on the phone. */
export function FieldDone({ residentId, visibleUntil }: { residentId: string; visibleUntil: Date }) {
  useEffect(forgetDraft, [])
  return (
    <>
      <Notice tone="success" title="C’est enregistré" announce="status">
        La personne est visible, sans son nom, jusqu’au {formatDate(visibleUntil)}. Rien n’est resté sur ce
        téléphone.
      </Notice>
      <ButtonRow>
        <LinkButton to={`/conseil/habitants/${residentId}/profil/metiers`}>
          Dire quel métier elle cherche
        </LinkButton>
        <LinkButton to={`/conseil/habitants/${residentId}`} variant="secondary">
          Ouvrir sa fiche
        </LinkButton>
        <LinkButton to="/conseil/habitants/terrain" variant="secondary" reloadDocument>
          Inscrire une autre personne
        </LinkButton>
      </ButtonRow>
    </>
  )
}
