import { useEffect, useRef, useState, type FormEvent } from 'react'
import { comprehension } from '@/app/modules/consent/shared'
import type { EventChoice } from '@/app/modules/outreach/shared'
import { Button, ButtonRow } from '../../action/button'
import { CheckboxGroup } from '../../form/field/checkbox-group'
import { RadioGroup } from '../../form/field/radio-group'
import { SelectField, type FieldOption } from '../../form/field/select-field'
import { TextField } from '../../form/field/text-field'
import { Form } from '../../form/form'
import type { FormErrors, FormValues } from '../../form/form-values'
import { SubmitButton } from '../../form/submit-button'
import { AgreementFields } from '../../visibility/agreement-fields'
import { chooseEvent, describeChoice, eventFieldName, keepChosenEvent, recallEvent } from './choose-event'
import { fillForm, forgetDraft, keepDraft, readDraft, sendKeyName } from './draft'
import { findMissing } from './find-missing'
import { canSeal, type Fields } from './seal-form'

interface FieldFormProps {
  registrationKey: string
  /** The reader's account. */
  owner: string
  pools: readonly FieldOption[]
  events: readonly EventChoice[]
  /** When the page was made. */
  now: Date
  answer: { errors: FormErrors; values: FormValues } | undefined
  /** Takes what was filled in. Rejects where the device keeps nothing: then it is posted like any form. */
  onKeep: (registrationKey: string, fields: Fields) => Promise<void>
  /** A form for somebody else: what was sent and got no answer may have arrived, and the next person is not that one. */
  onForget: () => void
}

/** Everything that making somebody visible takes, on one page. What is typed outlives the page, in this tab. */
export function FieldForm(props: FieldFormProps) {
  const { registrationKey, owner, pools, events, now, answer, onKeep, onForget } = props
  const box = useRef<HTMLDivElement>(null)
  const [sendKey, setSendKey] = useState(registrationKey)
  const [missing, setMissing] = useState<FormErrors | null>(null)
  const taken = useRef(false)

  useEffect(() => {
    const form = box.current?.querySelector('form')
    if (!form) return
    const draft = readDraft(owner, Date.now())
    const draftKey = draft?.fields.find(([name]) => name === sendKeyName)?.[1]
    if (answer === undefined) {
      const chosen = form.elements.namedItem(eventFieldName)
      // The page may be an older one, shown again without network.
      if (chosen instanceof HTMLSelectElement) chosen.value = recallEvent(events, owner, new Date())
      if (draft !== null) fillForm(form, draft)
    }
    // A page that is shown again without network would carry the key of who was signed up before.
    if (answer === undefined && canSeal()) setSendKey(draftKey ?? crypto.randomUUID())
    const keep = ({ target }: Event) => {
      keepDraft(form, owner, Date.now())
      if (target instanceof HTMLSelectElement && target.name === eventFieldName) {
        keepChosenEvent(target.value, owner, new Date())
      }
    }
    form.addEventListener('input', keep)
    return () => {
      form.removeEventListener('input', keep)
    }
  }, [owner, answer, events])

  async function send(event: FormEvent<HTMLFormElement>) {
    if (!canSeal()) return
    event.preventDefault()
    const form = event.currentTarget
    if (taken.current) return
    const given = new FormData(form)
    const errors = findMissing(given)
    setMissing(errors)
    if (Object.keys(errors).length > 0) return
    taken.current = true
    const fields = [...given].flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && name !== 'csrf' && name !== sendKeyName ? [[name, value]] : [],
    )
    try {
      await onKeep(sendKey, fields)
      forgetDraft()
    } catch {
      form.submit()
    }
  }

  function forget() {
    forgetDraft()
    onForget()
  }

  const errors = missing ?? answer?.errors
  return (
    <div ref={box}>
      <Form
        id="terrain"
        errors={errors}
        values={answer?.values ?? { ...spoken, [eventFieldName]: chooseEvent(events, now) }}
        onSubmit={(event) => void send(event)}
      >
        <input type="hidden" name={sendKeyName} value={sendKey} />
        {events.length > 0 && (
          <SelectField
            name={eventFieldName}
            label="Événement"
            emptyLabel="Aucun événement"
            options={events.map((event) => ({ value: event.id, label: describeChoice(event) }))}
            required={false}
          />
        )}
        <TextField name="givenName" label="Prénom" autoComplete="off" required />
        <TextField name="familyName" label="Nom" autoComplete="off" required />
        <TextField name="phone" label="Téléphone" type="tel" autoComplete="off" required={false} />
        {(answer?.errors['phone'] !== undefined || answer?.values['sharedPhone'] !== undefined) && (
          <CheckboxGroup
            name="sharedPhone"
            label="Un téléphone partagé"
            required={false}
            options={[{ value: 'on', label: 'C’est quelqu’un d’autre, qui partage ce téléphone.' }]}
          />
        )}
        <TextField name="email" label="E-mail" type="email" autoComplete="off" required={false} />
        <CheckboxGroup name="pools" label="Dans quels viviers&nbsp;?" options={pools} />
        <RadioGroup
          name="comprehension"
          label={`Question à poser\u00a0: ${comprehension.question}`}
          options={Object.entries(comprehension.answers).map(([value, label]) => ({ value, label }))}
        />
        <AgreementFields voice="spoken" />
        <ButtonRow>
          <SubmitButton>Inscrire et rendre visible</SubmitButton>
          <Button variant="quiet" onClick={forget}>
            Effacer ce qui est tapé
          </Button>
        </ButtonRow>
      </Form>
    </div>
  )
}

/** In the field one speaks face to face: nothing to choose. */
const spoken: FormValues = { channel: 'in_person', language: 'fr' }
