import { doNotKnow } from '@/app/modules/profiles/shared'
import { Icon } from '../display/icon'
import { OptionLine } from '../form/field/option-line'
import { useFieldState } from '../form/form-state'

/** One box that stands for a whole answer. */
export function SingleBox({ name, label }: { name: string; label: string }) {
  const state = useFieldState(name)
  return (
    <div className="max-w-measure">
      {state.errors.map((message) => (
        <p key={message} className="flex gap-1 font-semibold text-danger">
          <Icon name="danger" className="mt-[0.25em]" />
          <span>{message}</span>
        </p>
      ))}
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
