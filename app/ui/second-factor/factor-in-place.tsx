import { ButtonRow } from '../action/button'
import { Notice } from '../display/notice'
import { Panel } from '../display/panel'
import { Form } from '../form/form'
import type { FormErrors } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'
import { formatDate } from '../format/date'
import { PageTitle } from '../layout/page-title'
import { CodeField } from './code-field'

export interface FactorInPlaceProps {
  confirmedAt: Date | string
  /** Null: none were made yet. */
  recoveryCodesLeft: number | null
  errors: FormErrors | undefined
}

export function FactorInPlace({ confirmedAt, recoveryCodesLeft, errors }: FactorInPlaceProps) {
  return (
    <>
      <PageTitle
        title="Votre compte est protégé"
        answer={`Second facteur en place depuis le ${formatDate(confirmedAt)}.`}
      />
      {recoveryCodesLeft === null ? (
        <Notice
          tone="warning"
          title="Vous n’avez pas encore de codes de secours"
          action={
            <Form errors={errors}>
              <SubmitButton name="intent" value="codes">
                Afficher mes codes de secours
              </SubmitButton>
            </Form>
          }
        >
          Sans eux, un téléphone perdu vous ferme la porte. Chacun remplace une fois votre téléphone.
        </Notice>
      ) : (
        <Panel title="Changer quelque chose">
          <p>
            Codes de secours qui restent&nbsp;: {recoveryCodesLeft}. Pour toute modification, un code vous est
            demandé.
          </p>
          <Form errors={errors}>
            <CodeField hint="De l’application, ou de secours." />
            <ButtonRow>
              <SubmitButton name="intent" value="codes" variant="secondary">
                Refaire mes codes de secours
              </SubmitButton>
              <SubmitButton name="intent" value="offer" variant="secondary">
                Changer de téléphone
              </SubmitButton>
            </ButtonRow>
          </Form>
        </Panel>
      )}
    </>
  )
}
