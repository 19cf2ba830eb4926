import { useSubmit } from '@remix-run/react'
import { useCallback, useEffect, useRef, useState, type FormEvent } from 'react'
import { offerIntents, type OfferFormView, type OfferLook } from './offer-form-view'

/** How long a pause in typing is, in milliseconds. */
const pause = 2000

export type KeepState =
  | { kind: 'idle' }
  | { kind: 'keeping' }
  /** `at`: ISO 8601. */
  | { kind: 'kept'; at: string; toMend: readonly string[] }
  | { kind: 'refused'; toMend: readonly string[] }
  /** The words are in this browser, and are sent again with the next change. */
  | { kind: 'offline' }

interface Draft {
  look: OfferLook | null
  state: KeepState
  /** Of the draft that a new offer was kept as. */
  draftId: string | null
  /** What an earlier visit left in this browser and never reached the portal. */
  left: boolean
  takeBack: () => void
  forget: () => void
  onChange: (event: FormEvent<HTMLFormElement>) => void
  onSubmit: () => void
}

/**
 * While an offer is typed: after each pause it is sent to be looked at and kept, one sending at a time. What was typed
 * stays in this browser until the portal has it, so that a lost connection or a closed tab costs nothing.
 * @param view what the server said last.
 * @param offer the draft being edited, and when the portal last wrote it (ISO 8601); null for a new one.
 * @param keeps false for a published offer, which is looked at and not written.
 */
export function useOfferDraft(
  view: OfferFormView,
  offer: { id: string; updatedAt: string } | null,
  keeps: boolean,
): Draft {
  const [look, setLook] = useState<OfferLook | null>(null)
  const [given, setGiven] = useState(view)
  if (view !== given) {
    // A new answer of the server is the truth again.
    setGiven(view)
    setLook(null)
  }
  const [state, setState] = useState<KeepState>({ kind: 'idle' })
  const [draftId, setDraftId] = useState(offer?.id ?? null)
  const [left, setLeft] = useState<string | null>(null)
  const timer = useRef<number | undefined>(undefined)
  const sending = useRef(false)
  const submitted = useRef(false)
  const submit = useSubmit()
  const place = `offre ${offer?.id ?? 'nouvelle'}`
  const since = offer?.updatedAt ?? null

  useEffect(() => {
    const found = readLeft(place)
    if (found === null || (since !== null && found.at <= since)) localStorage.removeItem(place)
    else if (keeps) setLeft(found.form)
    return () => {
      window.clearTimeout(timer.current)
      // Whoever pressed a button and left the page has it written.
      if (submitted.current) localStorage.removeItem(place)
    }
  }, [place, since, keeps])

  const send = useCallback(
    async (form: HTMLFormElement) => {
      if (sending.current) {
        timer.current = window.setTimeout(() => void send(form), pause)
        return
      }
      sending.current = true
      const body = readForm(form)
      setState((before) => (keeps && before.kind === 'idle' ? { kind: 'keeping' } : before))
      try {
        const answer = await fetch('/api/offre', { method: 'POST', body })
        if (!answer.ok) throw new Error(String(answer.status))
        const said: OfferLook = await answer.json()
        setLook(said)
        if (said.kept === null) {
          setState(said.toMend.length > 0 ? { kind: 'refused', toMend: said.toMend } : { kind: 'idle' })
        } else {
          setState({ kind: 'kept', at: said.kept.at, toMend: said.toMend })
          setDraftId(said.kept.id)
          if (said.toMend.length === 0 && readForm(form).toString() === body.toString()) {
            localStorage.removeItem(place)
          }
          // A page loaded again is that of the draft; the router need not know.
          if (offer === null) {
            window.history.replaceState(
              window.history.state,
              '',
              `/employeur/offres/${said.kept.id}/modifier`,
            )
          }
        }
      } catch {
        setState(keeps ? { kind: 'offline' } : { kind: 'idle' })
      } finally {
        sending.current = false
      }
    },
    [keeps, offer, place],
  )

  return {
    look,
    state,
    draftId,
    left: left !== null,
    takeBack() {
      if (left === null) return
      const form = new URLSearchParams(left)
      const token = document.querySelector<HTMLInputElement>('input[name="csrf"]')?.value
      form.set('csrf', token ?? '')
      form.set('intent', offerIntents.look)
      setLeft(null)
      submit(form, { method: 'post', preventScrollReset: true })
    },
    forget() {
      localStorage.removeItem(place)
      setLeft(null)
    },
    onChange({ currentTarget }) {
      window.clearTimeout(timer.current)
      if (keeps) {
        const form = readForm(currentTarget)
        form.delete('csrf')
        localStorage.setItem(place, JSON.stringify({ at: new Date().toISOString(), form: form.toString() }))
      }
      timer.current = window.setTimeout(() => void send(currentTarget), pause)
    },
    onSubmit() {
      submitted.current = true
      window.clearTimeout(timer.current)
    },
  }
}

function readForm(form: HTMLFormElement): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') params.append(name, value)
  return params
}

function readLeft(place: string): { at: string; form: string } | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(place) ?? 'null')
    if (typeof found !== 'object' || found === null || !('at' in found) || !('form' in found)) return null
    return typeof found.at === 'string' && typeof found.form === 'string'
      ? { at: found.at, form: found.form }
      : null
  } catch {
    return null
  }
}
