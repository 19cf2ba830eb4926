import { Link } from '@remix-run/react'
import type { ReceiptExplanation } from '@/app/modules/matching/shared'
import { DescriptionList } from '../display/description-list'
import { Panel } from '../display/panel'
import { ScoreParts } from './score-parts'

/** A receipt as it was kept: inputs, version, conditions, points, result. For the person and for staff. */
export function Receipt({ receipt }: { receipt: ReceiptExplanation }) {
  const { version, score, inputs, closeSkills, gates, result } = receipt
  return (
    <>
      <Panel title="Le résultat">
        <ScoreParts score={score} />
        <p className="max-w-measure">
          {result} Le score aide à trier, une personne décide. Version du calcul&nbsp;: {version}.{' '}
          <Link to="/algorithme">Comment il est fait</Link>
        </p>
      </Panel>
      <Panel title="Ce qui a été compté">
        <DescriptionList items={inputs} />
      </Panel>
      {closeSkills.length > 0 && (
        <Panel title="Compétences proches utilisées">
          <ul className="max-w-measure list-disc ps-5">
            {closeSkills.map(({ asked, held }) => (
              <li key={`${asked} ${held}`}>
                «&nbsp;{held}&nbsp;» compte en partie pour «&nbsp;{asked}&nbsp;»
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel title="Les conditions de l’offre">
        {gates.length === 0 ? <p>L’offre n’en posait aucune.</p> : <DescriptionList items={gates} />}
      </Panel>
    </>
  )
}
