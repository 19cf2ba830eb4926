import { contactChannelLabels, contactOutcomeLabels } from '@/app/modules/casework/shared'
import { contactChannels, contactOutcomes } from '@/drizzle/vocabulary'
import { SelectField } from '../form/field/select-field'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'

/** Notes a talk, or an attempt at one. */
export function LogContactForm() {
  return (
    <Form id="contact">
      <div className="flex flex-wrap items-end gap-3">
        <SelectField
          name="channel"
          label="Comment"
          options={contactChannels.map((value) => ({ value, label: contactChannelLabels[value] }))}
        />
        <SelectField
          name="outcome"
          label="Ce qu’il en a été"
          options={contactOutcomes.map((value) => ({ value, label: contactOutcomeLabels[value] }))}
        />
        <SubmitButton name="intent" value="log_contact" variant="secondary">
          Noter le contact
        </SubmitButton>
      </div>
    </Form>
  )
}
