import { agreementChannelLabels } from '@/app/modules/introductions/shared'
import { referralPurposeLabels, shareScopeLabels } from '@/app/modules/teams/shared'
import { agreementChannels, referralPurposes, shareScopes } from '@/drizzle/vocabulary'
import { Panel } from '../display/panel'
import { CheckboxGroup } from '../form/field/checkbox-group'
import { DateField } from '../form/field/date-field'
import { SelectField } from '../form/field/select-field'
import { Form } from '../form/form'
import type { FormErrors, FormValues } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'
import { toDayValue } from '../format/date'

interface ReferralFormProps {
  organisations: readonly { id: string; name: string }[]
  /** Empties the form once one was sent. */
  sent: number
  today: Date
  answer: { errors: FormErrors; values: FormValues } | undefined
}

/** Asks an organisation to help, with what the person agreed to share. */
export function ReferralForm({ organisations, sent, today, answer }: ReferralFormProps) {
  return (
    <Panel title="Orienter vers une autre structure">
      <details open={answer !== undefined}>
        <summary className="press cursor-pointer">Préparer une orientation</summary>
        <Form key={sent} id="orienter" errors={answer?.errors} values={answer?.values}>
          <SelectField
            name="toOrganisationId"
            label="Vers"
            emptyLabel="Choisir"
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            required
          />
          <SelectField
            name="purpose"
            label="Pour"
            emptyLabel="Choisir"
            options={referralPurposes.map((value) => ({ value, label: referralPurposeLabels[value] }))}
            required
          />
          <DateField name="dueOn" label="Réponse attendue avant le" min={toDayValue(today)} required />
          <CheckboxGroup
            name="scopes"
            label="Ce que la personne accepte de partager"
            hint="En plus de son nom et de son profil, et seulement si la structure dit oui."
            options={shareScopes.map((value) => ({ value, label: shareScopeLabels[value] }))}
          />
          <SelectField
            name="agreementChannel"
            label="Son accord, donné"
            emptyLabel="Choisir"
            options={agreementChannels
              .filter((channel) => channel !== 'online')
              .map((value) => ({ value, label: agreementChannelLabels[value] }))}
            required
          />
          <SubmitButton name="intent" value="send_referral" variant="secondary">
            Envoyer
          </SubmitButton>
        </Form>
      </details>
    </Panel>
  )
}
