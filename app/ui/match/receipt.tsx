import { Link } from '@remix-run/react'
import type { ReceiptExplanation } from '@/app/modules/matching/shared'
import { Told, useSpeech } from '@/app/words/use-speech'
import { DescriptionList } from '../display/description-list'
import { Panel } from '../display/panel'
import { ScoreParts } from './score-parts'

/** A receipt as it was kept: inputs, version, conditions, points, result. For the person and for staff. */
export function Receipt({ receipt }: { receipt: ReceiptExplanation }) {
  const { version, score, inputs, closeSkills, gates, result } = receipt
  const { say } = useSpeech()
  return (
    <>
      <Panel title={say('Le résultat')}>
        <ScoreParts score={score} />
        <p className="max-w-measure">
          {result}{' '}
          {say('Le score aide à trier, une personne décide. Version du calcul : {{version}}.', { version })}{' '}
          <Link to="/algorithme">{say('Comment il est fait')}</Link>
        </p>
      </Panel>
      <Panel title={say('Ce qui a été compté')}>
        <DescriptionList items={inputs} />
      </Panel>
      {closeSkills.length > 0 && (
        <Panel title={say('Compétences proches utilisées')}>
          <ul className="max-w-measure list-disc ps-5">
            {closeSkills.map(({ asked, held }) => (
              <li key={`${asked} ${held}`}>
                <Told text={say('« {{held}} » compte en partie pour « {{asked}} »', { held, asked })} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel title={say('Les conditions de l’offre')}>
        {gates.length === 0 ? <p>{say('L’offre n’en posait aucune.')}</p> : <DescriptionList items={gates} />}
      </Panel>
    </>
  )
}
