import { doNotKnow } from '@/app/modules/profiles/shared'
import { OptionLine } from '../form/field/option-line'
import { useFieldState } from '../form/form-state'
import { PlainErrors } from './plain-errors'

/** One box that stands for a whole answer. */
export function SingleBox({ name, label }: { name: string; label: string }) {
  const state = useFieldState(name)
  return (
    <div className="max-w-measure">
      <PlainErrors messages={state.errors} />
      <OptionLine
        type="checkbox"
        id={state.id}
        name={name}
        option={{ value: 'on', label }}
        defaultChecked={state.values.includes('on')}
        aria-invalid={state.errors.length > 0 ? true : undefined}
      />
    </div>
  )
}

export function DoNotKnowBox({ name = 'unknown' }: { name?: string }) {
  return <SingleBox name={name} label={doNotKnow} />
}
