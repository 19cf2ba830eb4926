import { Form } from '../form/form'
import type { FormErrors } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'
import { PageTitle } from '../layout/page-title'

export function StartEnrolment({ required, errors }: { required: boolean; errors: FormErrors | undefined }) {
  return (
    <>
      <PageTitle
        title="Protéger votre compte par un second facteur"
        answer={
          required
            ? 'Vous lisez des dossiers entiers\u00a0: avant d’entrer, ajoutez à votre lien un code que seul votre téléphone affiche.'
            : 'Vous lisez des dossiers entiers\u00a0: ajoutez à votre lien de connexion un code que seul votre téléphone affiche.'
        }
      />
      <p className="max-w-measure">
        Il faut une application de codes sur votre téléphone (FreeOTP, Aegis, 2FAS, Google Authenticator…).
        Elle marche sans réseau. Cela prend deux minutes.
      </p>
      <Form errors={errors}>
        <SubmitButton name="intent" value="offer">
          Commencer
        </SubmitButton>
      </Form>
    </>
  )
}
