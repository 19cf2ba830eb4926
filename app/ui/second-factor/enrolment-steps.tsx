import { Panel } from '../display/panel'
import { QrCode } from '../display/qr-code'
import { Form } from '../form/form'
import type { FormErrors } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'
import { PageTitle } from '../layout/page-title'
import { CodeField } from './code-field'

export interface EnrolmentStepsProps {
  /** Base32. */
  secret: string
  drawing: { size: number; path: string }
  errors: FormErrors | undefined
}

export function EnrolmentSteps({ secret, drawing, errors }: EnrolmentStepsProps) {
  return (
    <>
      <PageTitle
        title="Relier votre téléphone"
        answer="Photographiez le dessin avec l’application de codes, puis tapez le code qu’elle affiche."
      />
      <Panel title="1. Dans l’application, photographiez ce dessin">
        <div className="max-w-64">
          <QrCode {...drawing} label="Dessin à photographier avec l’application de codes" />
        </div>
        <p>Sans appareil photo, recopiez cette clé dans l’application&nbsp;:</p>
        <p className="font-mono text-lg break-words">{secret.replace(/(.{4})(?!$)/gu, '$1 ')}</p>
      </Panel>
      <Panel title="2. Tapez les 6 chiffres que l’application affiche">
        <Form errors={errors}>
          <CodeField />
          <SubmitButton name="intent" value="confirm">
            Vérifier le code
          </SubmitButton>
        </Form>
      </Panel>
    </>
  )
}
