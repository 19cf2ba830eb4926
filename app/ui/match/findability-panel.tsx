import { Link } from '@remix-run/react'
import type { EmptyFieldLine, Findability } from '@/app/modules/matching/shared'
import { Panel } from '../display/panel'
import type { Speech } from '@/app/words/speech'
import { stepPath } from '../profile/step-links'
import { Said, useSpeech } from '@/app/words/use-speech'

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
  const speech = useSpeech()
  const { say, tell, count, number } = speech
  if (findability === null) return null
  const { days, offers, eligible, shown, emptyFields } = findability
  const lines = emptyFields.slice(0, shownFields)
  return (
    <Panel title={title}>
      <p>
        <Said
          sentence="Ces {{days}} derniers jours, le profil d’aujourd’hui correspond à <strong>{{eligible}}</strong> sur {{offers}}. Il a été montré à un employeur pour <strong>{{shown}}</strong>."
          filling={{
            days: number(days),
            eligible: eligible === 0 ? say('aucune offre') : count(eligible, '{{n}} offres'),
            offers: number(offers),
            shown: shown === 0 ? say('aucune offre') : count(shown, '{{n}} offres'),
          }}
          parts={{ strong: <strong /> }}
        />
      </p>
      {lines.length > 0 && (
        <>
          <h3 className="text-base font-semibold">{say('Ce que coûte un champ vide')}</h3>
          <ul className="stack-tight">
            {lines.map((line) => (
              <li key={line.label}>
                <Link to={stepPath(folder, line.step)}>{tell(line.label)}</Link>
                {'\u00a0'}: {cost(line, speech)}
              </li>
            ))}
          </ul>
          <p className="text-sm">
            {say('Un champ vide ne ferme aucune offre.')}
            {lines.some(({ mostPoints }) => mostPoints > 0) &&
              ` ${say('Les points sont un maximum : la vraie réponse peut compter moins, jamais plus.')}`}
          </p>
        </>
      )}
    </Panel>
  )
}

function cost({ offers, mostPoints }: EmptyFieldLine, { count }: Speech): string {
  return mostPoints === 0
    ? count(offers, 'les employeurs lisent « à vérifier » sur {{n}} offres')
    : count(offers, 'jusqu’à {{points}} de moins, sur {{n}} offres', {
        points: count(mostPoints, '{{n}} points'),
      })
}
