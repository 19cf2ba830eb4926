import type { ComponentProps } from 'react'
import { classNames } from '../../class-names'
import { InFrench } from '@/app/words/use-speech'
import type { FieldOption } from './select-field'

interface OptionLineProps extends Omit<ComponentProps<'input'>, 'className'> {
  type: 'checkbox' | 'radio'
  option: FieldOption
  /** Its words are of a vocabulary that is French. */
  inFrench?: boolean
}

/** A box and its words, pressed as one. */
export function OptionLine({ option, inFrench = false, ...input }: OptionLineProps) {
  return (
    <label
      className={classNames(
        'press flex items-center gap-3 rounded-md border border-line bg-surface px-3 py-1.5',
        'hover:border-line-strong has-checked:border-action has-checked:bg-action-soft',
      )}
    >
      <input {...input} value={option.value} className="size-5 shrink-0" />
      <span className="min-w-0">
        {inFrench ? <InFrench>{option.label}</InFrench> : option.label}
        {option.hint !== undefined && (
          <span className="block text-sm text-muted">
            {inFrench ? <InFrench>{option.hint}</InFrench> : option.hint}
          </span>
        )}
      </span>
    </label>
  )
}
