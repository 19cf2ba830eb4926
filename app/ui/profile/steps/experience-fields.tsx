import { maxHeld, noExperience } from '@/app/modules/profiles/shared'
import { SubmitButton } from '../../form/submit-button'
import { RowNumber, RowSelect } from '../row-field'
import { RowsGroup } from '../rows-group'
import { DoNotKnowBox, SingleBox } from '../single-box'
import { stepIntents, type StepOptions } from '../step-view'
import { WordSearch } from '../word-search'
import { InFrench, useSpeech } from '@/app/words/use-speech'

export function ExperienceFields({ options }: { options: Extract<StepOptions, { step: 'experience' }> }) {
  const { say } = useSpeech()
  return (
    <>
      <RowsGroup
        label={say('Quels métiers avez-vous déjà faits, en France ou ailleurs ?')}
        hint={say('Comptez tout, même les remplacements. 1 an = 12 mois.')}
        names={['held', 'months']}
        rows={options.rows}
        maxRows={maxHeld}
      >
        {(row) => (
          <>
            <RowSelect
              name="held"
              pairedWith="months"
              row={row}
              label={say('Métier')}
              options={options.occupations}
              inFrench
            />
            <RowNumber
              name="months"
              pairedWith="held"
              row={row}
              label={say('Combien de temps')}
              unit={say('mois')}
            />
          </>
        )}
      </RowsGroup>
      <WordSearch label={say('Le métier n’est pas dans la liste ? Cherchez-le')} found={options.found}>
        {(found) => (
          <ul className="grid gap-2">
            {found.map((option) => (
              <li key={option.value} className="flex flex-wrap items-center justify-between gap-2">
                <span className="min-w-0">
                  <InFrench>{option.label}</InFrench>
                  {option.hint !== undefined && (
                    <span className="block text-sm text-muted">
                      <InFrench>{option.hint}</InFrench>
                    </span>
                  )}
                </span>
                <SubmitButton
                  variant="secondary"
                  name="intent"
                  value={stepIntents.addCode + option.value}
                  formAction="#lignes"
                >
                  {say('Ajouter')}
                  <span className="sr-only">
                    {' '}
                    <InFrench>{option.label}</InFrench>
                  </span>
                </SubmitButton>
              </li>
            ))}
          </ul>
        )}
      </WordSearch>
      <div className="grid gap-2">
        <SingleBox name="none" label={say(noExperience)} />
        <DoNotKnowBox />
      </div>
    </>
  )
}
