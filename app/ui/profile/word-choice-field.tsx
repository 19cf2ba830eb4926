import { FieldGroup, type FieldProps } from '../form/field/field'
import { OptionLine } from '../form/field/option-line'
import type { FieldOption } from '../form/field/select-field'
import type { OptionGroup, WordChoice } from './step-view'
import { WordSearch } from './word-search'
import { InFrench, useSpeech } from '@/app/words/use-speech'

interface WordChoiceFieldProps extends FieldProps {
  choice: WordChoice
  searchLabel: string
  /** Above the lists to browse. */
  proposedLabel?: string | undefined
}

/** Any number of words from a large vocabulary, by searching or by browsing, without a script. */
export function WordChoiceField({ choice, searchLabel, proposedLabel, ...field }: WordChoiceFieldProps) {
  const { say } = useSpeech()
  const { chosen, found, proposed } = choice
  return (
    <FieldGroup {...field}>
      {(state) => {
        const lines = (options: readonly FieldOption[], first = false) => (
          <div className="grid max-w-measure gap-2">
            {options.map((option, index) => (
              <OptionLine
                key={option.value}
                type="checkbox"
                id={first && index === 0 ? state.id : `${state.id}-${option.value}`}
                name={field.name}
                option={option}
                inFrench
                defaultChecked={state.values.includes(option.value)}
              />
            ))}
          </div>
        )
        return (
          // With nothing chosen there is no box for the error summary to lead to.
          <div className="stack-tight" {...(chosen.length === 0 && { id: state.id })}>
            {chosen.length > 0 && (
              <div role="group" aria-label={say('Déjà choisi')}>
                {lines(chosen, true)}
              </div>
            )}
            <WordSearch label={searchLabel} found={found}>
              {(options) => lines(options)}
            </WordSearch>
            {proposed.length > 0 && proposedLabel !== undefined && <p>{proposedLabel}</p>}
            {proposed.map((group) => (
              <Group key={group.label} group={group} open={proposed.length === 1}>
                {lines(group.options)}
              </Group>
            ))}
          </div>
        )
      }}
    </FieldGroup>
  )
}

function Group({ group, open, children }: { group: OptionGroup; open: boolean; children: React.ReactNode }) {
  const speech = useSpeech()
  const count = group.options.length
  return (
    <details open={open} className="max-w-measure rounded-md border border-line bg-surface px-3">
      <summary className="press py-2">
        <InFrench>{group.label}</InFrench>{' '}
        <span className="text-muted">{speech.count(count, '({{n}} choix)')}</span>
      </summary>
      <div className="pb-3">{children}</div>
    </details>
  )
}
