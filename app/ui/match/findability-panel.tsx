import { Link } from '@remix-run/react'
import type { EmptyFieldLine, Findability } from '@/app/modules/matching/shared'
import { Panel } from '../display/panel'
import { plural } from '../format/number'
import { stepPath } from '../profile/step-links'

interface FindabilityPanelProps {
  title: string
  /** Null while the person is not visible: there is nothing to find then. */
  findability: Findability | null
  /** Where the steps of the profile are: `/mon-espace/profil`. */
  folder: string
}

/** Enough to start with; the others wait among the steps of the profile. */
const shownFields = 3

/** How often a profile can be found, and what its empty answers cost. */
export function FindabilityPanel({ title, findability, folder }: FindabilityPanelProps) {
  if (findability === null) return null
  const { days, offers, eligible, shown, emptyFields } = findability
  const lines = emptyFields.slice(0, shownFields)
  return (
    <Panel title={title}>
      <p>
        Ces {days} derniers jours, le profil d’aujourd’hui correspond à{' '}
        <strong>{eligible === 0 ? 'aucune offre' : plural(eligible, 'offre', 'offres')}</strong> sur {offers}.
        Il a été montré à un employeur pour{' '}
        <strong>{shown === 0 ? 'aucune offre' : plural(shown, 'offre', 'offres')}</strong>.
      </p>
      {lines.length > 0 && (
        <>
          <h3 className="text-base font-semibold">Ce que coûte un champ vide</h3>
          <ul className="stack-tight">
            {lines.map((line) => (
              <li key={line.label}>
                <Link to={stepPath(folder, line.step)}>{line.label}</Link>
                {'\u00a0'}: {cost(line)}
              </li>
            ))}
          </ul>
          <p className="text-sm">
            Un champ vide ne ferme aucune offre.
            {lines.some(({ mostPoints }) => mostPoints > 0) &&
              ' Les points sont un maximum\u00a0: la vraie réponse peut compter moins, jamais plus.'}
          </p>
        </>
      )}
    </Panel>
  )
}

function cost({ offers, mostPoints }: EmptyFieldLine): string {
  const on = `sur ${plural(offers, 'offre', 'offres')}`
  return mostPoints === 0
    ? `les employeurs lisent «\u00a0à vérifier\u00a0» ${on}`
    : `jusqu’à ${plural(mostPoints, 'point', 'points')} de moins, ${on}`
}
