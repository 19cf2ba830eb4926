import { Button } from './button'
import { CsrfInput } from '../form/csrf'

/** In the header of every signed-in page: signing out changes something, so it is a POST. */
export function SignOutForm() {
  return (
    <form method="post" action="/deconnexion">
      <CsrfInput />
      <Button type="submit" variant="quiet">
        Se déconnecter
      </Button>
    </form>
  )
}
