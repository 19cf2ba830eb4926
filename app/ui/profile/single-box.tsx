import { doNotKnow } from '@/app/modules/profiles/shared'
import { OptionLine } from '../form/field/option-line'
import { useFieldState } from '../form/form-state'
import { PlainErrors } from './plain-errors'
import { useSpeech } from '@/app/words/use-speech'

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
  const { say } = useSpeech()
  return <SingleBox name={name} label={say(doNotKnow)} />
}
