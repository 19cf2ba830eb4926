import { DoNotKnowBox } from '../single-box'
import type { WordChoice } from '../step-view'
import { WordChoiceField } from '../word-choice-field'

export function SkillsFields({ choice }: { choice: WordChoice }) {
  return (
    <>
      <WordChoiceField
        name="skills"
        label="Que savez-vous faire&nbsp;?"
        hint="Au travail, à la maison, en association&nbsp;: tout compte."
        choice={choice}
        searchLabel="Chercher une compétence, par exemple&nbsp;: nettoyer, accueillir, conduire"
        proposedLabel={choice.proposed.length > 0 ? 'Ce que l’on fait dans vos métiers\u00a0:' : undefined}
      />
      <DoNotKnowBox />
    </>
  )
}
