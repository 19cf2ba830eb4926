import { Link } from '@remix-run/react'
import type { ProfileStep } from '@/app/modules/profiles/shared'
import { LinkButton } from '../action/button'
import { DescriptionList } from '../display/description-list'
import { Panel } from '../display/panel'
import { ProgressBar } from '../display/progress'
import { Tag } from '../display/tag'
import { formatDate } from '../format/date'
import { formatPhone, phoneHref } from '../format/phone'
import { StepList } from '../resident/step-list'
import { NotShared } from './not-shared'

export interface PersonAsideProps {
  /** Where her pages begin. */
  path: string
  hasAccount: boolean
  organisation: string | null
  leadCaseworker: string | null
  /** With the reader's organisation: how to reach her, and all that is held. */
  sharesContact: boolean
  sharesWhole: boolean
  visibleUntil: Date | null
  identity: { phone: string | null; email: string | null; address: string | null; birthDate: string | null }
  completeness: {
    filled: number
    outOf: number
    gaps: readonly { step: ProfileStep; meaning: string }[]
  }
}

/** Beside a person's story: whether she is visible, who she is, her rights, what is still empty. */
export function PersonAside(props: PersonAsideProps) {
  const { path, visibleUntil, completeness, sharesContact, sharesWhole, leadCaseworker } = props
  return (
    <>
      <Panel
        title="Visibilité"
        aside={
          visibleUntil === null ? (
            <Tag>Pas visible</Tag>
          ) : (
            <Tag tone="success">Jusqu’au {formatDate(visibleUntil)}</Tag>
          )
        }
      >
        <p>
          <LinkButton to={`${path}/visibilite`} variant="secondary">
            {visibleUntil === null ? 'Recueillir son accord' : 'Prolonger, changer ou retirer'}
          </LinkButton>
        </p>
      </Panel>
      <Panel title="Identité" aside={sharesContact && <Link to={`${path}/profil/identite`}>Modifier</Link>}>
        {sharesContact ? (
          <>
            <DescriptionList items={identityLines(props)} />
            <p>
              <Link to={`${path}/messages`}>Lui écrire par e-mail, par SMS, les deux ou aucun</Link>
            </p>
          </>
        ) : (
          <NotShared what="ses coordonnées" lead={leadCaseworker} />
        )}
      </Panel>
      <Panel title="Ses droits">
        {sharesWhole ? (
          <>
            <p>
              <Link to={`${path}/mes-donnees`}>Tout ce qui est gardé, qui l’a vu, exporter</Link>
            </p>
            <p>
              <Link to={`${path}/mes-donnees/effacer`}>Tout effacer à sa demande</Link>
            </p>
          </>
        ) : (
          <NotShared what="tout son dossier" lead={leadCaseworker} />
        )}
      </Panel>
      <Panel title="Remplir le profil">
        <ProgressBar done={completeness.filled} total={completeness.outOf} label="Réponses données" />
        <StepList
          folder={`${path}/profil`}
          gaps={completeness.gaps}
          without={sharesContact ? undefined : 'identity'}
        />
      </Panel>
    </>
  )
}

const notTold = 'à préciser'

function identityLines({ hasAccount, organisation, identity }: PersonAsideProps) {
  const { phone, email, address, birthDate } = identity
  return [
    {
      term: 'Téléphone',
      details: phone === null ? notTold : <a href={phoneHref(phone)}>{formatPhone(phone)}</a>,
    },
    { term: 'E-mail', details: email === null ? notTold : <a href={`mailto:${email}`}>{email}</a> },
    { term: 'Adresse', details: address ?? notTold },
    { term: 'Naissance', details: birthDate === null ? notTold : formatDate(birthDate) },
    { term: 'Espace en ligne', details: hasAccount ? 'oui' : 'non, vous agissez pour cette personne' },
    { term: 'Structure', details: organisation ?? notTold },
  ]
}
