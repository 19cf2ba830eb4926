import { useRef } from 'react'
import { comprehension } from '@/app/modules/consent/shared'
import { Button, ButtonRow } from '../../action/button'
import { Notice } from '../../display/notice'
import { CheckboxGroup } from '../../form/field/checkbox-group'
import { RadioGroup } from '../../form/field/radio-group'
import type { FieldOption } from '../../form/field/select-field'
import { TextField } from '../../form/field/text-field'
import { Form } from '../../form/form'
import type { FormErrors, FormValues } from '../../form/form-values'
import { SubmitButton } from '../../form/submit-button'
import { AgreementFields } from '../../visibility/agreement-fields'
import { sendKeyName, useSurvivingForm } from './use-surviving-form'

interface FieldFormProps {
  registrationKey: string
  /** The reader's account. */
  owner: string
  pools: readonly FieldOption[]
  answer: { errors: FormErrors; values: FormValues } | undefined
}

/** Everything that making somebody visible takes, on one page that outlives a lost connection. */
export function FieldForm({ registrationKey, owner, pools, answer }: FieldFormProps) {
  const box = useRef<HTMLDivElement>(null)
  const answered = answer?.values[sendKeyName]
  const { sending, sendKey, send, forget } = useSurvivingForm(box, {
    owner,
    firstKey: typeof answered === 'string' ? answered : registrationKey,
    doneAt: (form) => `${window.location.pathname}?cle=${String(new FormData(form).get(sendKeyName))}`,
  })
  return (
    <div ref={box} className="stack">
      <div role="status">
        {sending === 'waiting' && (
          <Notice tone="warning" title="Pas de réseau">
            La fiche est gardée sur ce téléphone et partira dès que le réseau revient. Laissez cette page
            ouverte.
          </Notice>
        )}
      </div>
      <Form id="terrain" errors={answer?.errors} values={answer?.values ?? spoken} onSubmit={send}>
        <input type="hidden" name={sendKeyName} value={sendKey} />
        <TextField name="givenName" label="Prénom" autoComplete="off" required />
        <TextField name="familyName" label="Nom" autoComplete="off" required />
        <TextField name="phone" label="Téléphone" type="tel" autoComplete="off" required={false} />
        <CheckboxGroup name="pools" label="Dans quels viviers&nbsp;?" options={pools} />
        <RadioGroup
          name="comprehension"
          label={`Question à poser\u00a0: ${comprehension.question}`}
          options={Object.entries(comprehension.answers).map(([value, label]) => ({ value, label }))}
        />
        <AgreementFields voice="spoken" />
        <ButtonRow>
          <SubmitButton>{sending === 'sending' ? 'Envoi…' : 'Inscrire et rendre visible'}</SubmitButton>
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
