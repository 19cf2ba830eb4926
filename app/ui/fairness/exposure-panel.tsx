import { guardedCountText, type FairnessFigures } from '@/app/modules/matching/shared'
import { DescriptionList } from '../display/description-list'
import { Panel } from '../display/panel'
import { formatDateTime } from '../format/date'

const coefficient = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** How evenly people are shown to employers: figures, never names. */
export function ExposurePanel({ figures }: { figures: FairnessFigures }) {
  const { measuredAt, eligible, unseen, gini } = figures
  return (
    <Panel title="Qui est montré aux employeurs">
      <DescriptionList
        items={[
          { term: 'Correspondent à une offre publiée', details: guardedCountText(eligible) },
          {
            term: 'Dont jamais montrées en 30 jours',
            details: `${guardedCountText(unseen)}, parmi les personnes visibles depuis 30 jours au moins`,
          },
          {
            term: 'Indice de Gini',
            details:
              gini === null
                ? 'pas encore mesurable'
                : `${coefficient.format(gini)} (0\u00a0: toutes sont montrées autant\u00a0; 1\u00a0: une seule l’est)`,
          },
        ]}
      />
      <p className="text-sm text-muted">
        Mesuré {formatDateTime(measuredAt)}, puis chaque nuit, sur les listes d’offres ouvertes par des
        employeurs.
      </p>
    </Panel>
  )
}
