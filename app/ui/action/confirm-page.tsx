import type { ReactNode } from 'react'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'
import { PageTitle } from '../layout/page-title'
import { ButtonRow, LinkButton } from './button'

export interface ConfirmPageProps {
  /** The question, with its verb: « Retirer votre profil ? ». */
  question: string
  /** What happens then, in full sentences: it is what the person decides on. */
  consequence: ReactNode
  /** The verb again, on the button: « Retirer mon profil ». Never « Oui ». */
  confirmLabel: string
  /** For an act that cannot be undone. */
  danger?: boolean | undefined
  cancelLabel?: string | undefined
  cancelTo: string
  /** Where the form posts; this page by default. */
  action?: string | undefined
  /** Hidden inputs or fields that go with the decision. */
  children?: ReactNode
}

/** Asks once, on a page of its own: links in mails land here too, so that opening one decides nothing. */
export function ConfirmPage(props: ConfirmPageProps) {
  const {
    question,
    consequence,
    confirmLabel,
    danger = false,
    cancelLabel = 'Ne rien changer',
    cancelTo,
  } = props
  return (
    <div className="stack max-w-measure">
      <PageTitle title={question} />
      <div className="stack-tight">{consequence}</div>
      <Form action={props.action}>
        {props.children}
        <ButtonRow>
          <SubmitButton variant={danger ? 'danger' : 'primary'}>{confirmLabel}</SubmitButton>
          <LinkButton variant="quiet" to={cancelTo}>
            {cancelLabel}
          </LinkButton>
        </ButtonRow>
      </Form>
    </div>
  )
}
