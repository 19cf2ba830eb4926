import { Button } from './button'
import { useSpeech } from '@/app/words/use-speech'
import { CsrfInput } from '../form/csrf'

/** In the header of every signed-in page: signing out changes something, so it is a POST. */
export function SignOutForm() {
  const { say } = useSpeech()
  return (
    <form method="post" action="/deconnexion">
      <CsrfInput />
      <Button type="submit" variant="quiet">
        {say('Se déconnecter')}
      </Button>
    </form>
  )
}
