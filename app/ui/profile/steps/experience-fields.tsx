import { maxHeld, noExperience } from '@/app/modules/profiles/shared'
import { SubmitButton } from '../../form/submit-button'
import { RowNumber, RowSelect } from '../row-field'
import { RowsGroup } from '../rows-group'
import { DoNotKnowBox, SingleBox } from '../single-box'
import { stepIntents, type StepOptions } from '../step-view'
import { WordSearch } from '../word-search'

export function ExperienceFields({ options }: { options: Extract<StepOptions, { step: 'experience' }> }) {
  return (
    <>
      <RowsGroup
        label="Quels métiers avez-vous déjà faits, en France ou ailleurs&nbsp;?"
        hint="Comptez tout, même les remplacements. 1&nbsp;an = 12&nbsp;mois."
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
              label="Métier"
              options={options.occupations}
            />
            <RowNumber name="months" pairedWith="held" row={row} label="Combien de temps" unit="mois" />
          </>
        )}
      </RowsGroup>
      <WordSearch label="Le métier n’est pas dans la liste&nbsp;? Cherchez-le" found={options.found}>
        {(found) => (
          <ul className="grid gap-2">
            {found.map((option) => (
              <li key={option.value} className="flex flex-wrap items-center justify-between gap-2">
                <span className="min-w-0">
                  {option.label}
                  {option.hint !== undefined && (
                    <span className="block text-sm text-muted">{option.hint}</span>
                  )}
                </span>
                <SubmitButton
                  variant="secondary"
                  name="intent"
                  value={stepIntents.addCode + option.value}
                  formAction="#lignes"
                >
                  Ajouter<span className="sr-only"> {option.label}</span>
                </SubmitButton>
              </li>
            ))}
          </ul>
        )}
      </WordSearch>
      <div className="grid gap-2">
        <SingleBox name="none" label={noExperience} />
        <DoNotKnowBox />
      </div>
    </>
  )
}
