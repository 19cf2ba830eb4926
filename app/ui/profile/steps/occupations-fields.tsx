import { maxSought } from '@/app/modules/profiles/shared'
import { DoNotKnowBox } from '../single-box'
import type { WordChoice } from '../step-view'
import { WordChoiceField } from '../word-choice-field'

export function OccupationsFields({ choice }: { choice: WordChoice }) {
  return (
    <>
      <WordChoiceField
        name="sought"
        label="Quels métiers cherchez-vous&nbsp;?"
        hint={`${maxSought} au plus. Cochez-les, puis enregistrez.`}
        choice={choice}
        searchLabel="Chercher un métier, par exemple&nbsp;: ménage, cariste, cuisine"
        proposedLabel="Ou regardez par secteur&nbsp;:"
      />
      <DoNotKnowBox />
    </>
  )
}
