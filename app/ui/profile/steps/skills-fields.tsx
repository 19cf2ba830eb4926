import { DoNotKnowBox } from '../single-box'
import type { WordChoice } from '../step-view'
import { WordChoiceField } from '../word-choice-field'
import { useSpeech } from '@/app/words/use-speech'

export function SkillsFields({ choice }: { choice: WordChoice }) {
  const { say } = useSpeech()
  return (
    <>
      <WordChoiceField
        name="skills"
        label={say('Que savez-vous faire ?')}
        hint={say('Au travail, à la maison, en association : tout compte.')}
        choice={choice}
        searchLabel={say('Chercher une compétence, par exemple : nettoyer, accueillir, conduire')}
        proposedLabel={choice.proposed.length > 0 ? say('Ce que l’on fait dans vos métiers :') : undefined}
      />
      <DoNotKnowBox />
    </>
  )
}
