import { Notice } from '../display/notice'
import { PageTitle } from '../layout/page-title'
import { LinkButton } from './button'

/** A sign-in that came to nothing elsewhere: why, and the way back. */
export function FailedSignIn({ message }: { message: string }) {
  return (
    <>
      <PageTitle title="La connexion n’a pas abouti" />
      <Notice tone="warning" announce="alert">
        {message}
      </Notice>
      <p>
        <LinkButton to="/connexion" reloadDocument>
          Revenir à la page de connexion
        </LinkButton>
      </p>
    </>
  )
}
