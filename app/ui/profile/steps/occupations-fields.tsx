import { maxSought } from '@/app/modules/profiles/shared'
import { DoNotKnowBox } from '../single-box'
import type { WordChoice } from '../step-view'
import { WordChoiceField } from '../word-choice-field'
import { useSpeech } from '@/app/words/use-speech'

export function OccupationsFields({ choice }: { choice: WordChoice }) {
  const { say } = useSpeech()
  return (
    <>
      <WordChoiceField
        name="sought"
        label={say('Quels métiers cherchez-vous ?')}
        hint={say('{{max}} au plus. Cochez-les, puis enregistrez.', { max: maxSought })}
        choice={choice}
        searchLabel={say('Chercher un métier, par exemple : ménage, cariste, cuisine')}
        proposedLabel={say('Ou regardez par secteur :')}
      />
      <DoNotKnowBox />
    </>
  )
}
