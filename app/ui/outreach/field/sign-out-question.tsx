import { useEffect, useState } from 'react'
import { Button, ButtonRow } from '../../action/button'
import { Notice } from '../../display/notice'
import { CsrfInput } from '../../form/csrf'
import { plural } from '../../format/number'
import { forgetDraft } from './draft'
import { dropForm, listKept } from './kept-forms'

/** Where the question is asked. Not in the search part: without network the page is found by its path. */
const place = '#deconnexion'

/** Asks before signing out takes away what has not been sent. Stands on every page of a caseworker. */
export function useSignOutGuard(): void {
  useEffect(() => {
    const ask = (event: SubmitEvent) => {
      const form = event.target
      if (!(form instanceof HTMLFormElement) || new URL(form.action).pathname !== '/deconnexion') return
      if (form.dataset['asked'] !== undefined || listKept().length === 0) return
      event.preventDefault()
      window.location.assign(`/conseil/habitants/terrain${place}`)
    }
    document.addEventListener('submit', ask)
    return () => {
      document.removeEventListener('submit', ask)
    }
  }, [])
}

/** The question itself. */
export function SignOutQuestion({ waiting }: { waiting: number }) {
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    const look = () => {
      setAsked(window.location.hash === place)
    }
    look()
    window.addEventListener('hashchange', look)
    return () => {
      window.removeEventListener('hashchange', look)
    }
  }, [])
  if (!asked || waiting === 0) return null
  return (
    <Notice
      tone="warning"
      announce="alert"
      title={`${plural(waiting, 'inscription n’est pas arrivée', 'inscriptions ne sont pas arrivées')}`}
    >
      <p>Se déconnecter efface ce qui attend sur ce téléphone. Attendez le réseau si vous pouvez.</p>
      <form
        method="post"
        action="/deconnexion"
        data-asked=""
        onSubmit={() => {
          forgetDraft()
          for (const { registrationKey } of listKept()) dropForm(registrationKey)
        }}
      >
        <CsrfInput />
        <ButtonRow>
          <Button type="submit" variant="danger">
            Effacer et me déconnecter
          </Button>
          <Button variant="quiet" onClick={() => window.location.assign('#')}>
            Rester connecté·e
          </Button>
        </ButtonRow>
      </form>
    </Notice>
  )
}
