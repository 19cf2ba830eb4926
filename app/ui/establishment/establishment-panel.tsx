import { ButtonRow, LinkButton } from '../action/button'
import { Panel } from '../display/panel'
import { formatSiret } from '../format/siret'
import type { EstablishmentStatus } from '@/drizzle/vocabulary'
import { EstablishmentStatusTag } from './establishment-status-tag'

export interface OwnEstablishment {
  id: string
  name: string
  siret: string
  status: EstablishmentStatus
  workplaces: readonly { label: string }[]
}

const explanations: Record<EstablishmentStatus, string | null> = {
  pending:
    'La Cité confirme d’abord votre établissement. Vous pouvez déjà écrire vos offres\u00a0: vous les publierez dès sa réponse.',
  confirmed: null,
  rejected: 'La Cité n’a pas pu confirmer cet établissement. Écrivez-lui pour en parler.',
}

/** Where an employer recruits, and whether the Cité has confirmed it. */
export function EstablishmentPanel({
  establishments,
  mayAdd,
}: {
  establishments: readonly OwnEstablishment[]
  mayAdd: boolean
}) {
  return (
    <Panel title={establishments.length > 1 ? 'Mes établissements' : 'Mon établissement'}>
      <ul className="divide-y divide-line">
        {establishments.map(({ id, name, siret, status, workplaces }) => (
          <li key={id} className="py-2">
            <p className="flex flex-wrap items-baseline justify-between gap-2">
              <span className="font-semibold">{name}</span>
              <EstablishmentStatusTag status={status} />
            </p>
            <p className="text-sm text-muted">
              {[...workplaces.map(({ label }) => label), `SIRET ${formatSiret(siret)}`].join(' · ')}
            </p>
            {explanations[status] !== null && <p className="mt-1">{explanations[status]}</p>}
          </li>
        ))}
      </ul>
      {mayAdd && (
        <ButtonRow>
          <LinkButton variant="quiet" to="/employeur/etablissements/nouveau">
            Inscrire un autre établissement
          </LinkButton>
        </ButtonRow>
      )}
    </Panel>
  )
}
