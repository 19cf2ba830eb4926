import { useEffect, useRef, useState, type FormEvent, type RefObject } from 'react'
import { fillForm, forgetDraft, keepDraft, readDraft } from './draft'

/** `waiting`: sent when the network is back. */
type Sending = 'idle' | 'sending' | 'waiting'

interface SurvivingForm {
  sending: Sending
  /** By which a second send is told from a second person: the one that was kept with what was typed. */
  sendKey: string
  /** Tries to send; hands the form to the browser when the server answers with something to read. */
  send: (event: FormEvent<HTMLFormElement>) => void
  /** Throws away what was typed, here and in the browser. */
  forget: () => void
}

/** Name of the field that holds it. */
export const sendKeyName = 'registrationKey'
/** Milliseconds between two tries while there is no network. */
const retryEvery = 5000

/**
 * A form that a lost connection does not empty: what is typed is kept for this tab until it is sent, and a send that
 * finds no network is tried again by itself. The form carries `sendKey` as a field
 * named `sendKeyName`.
 * @param firstKey a new one, for somebody who was not begun before.
 * @param doneAt where a sent form is confirmed; that page forgets what was kept.
 */
export function useSurvivingForm(
  box: RefObject<HTMLDivElement>,
  { owner, firstKey, doneAt }: { owner: string; firstKey: string; doneAt: (form: HTMLFormElement) => string },
): SurvivingForm {
  const [sending, setSending] = useState<Sending>('idle')
  const [sendKey, setSendKey] = useState(firstKey)
  const leaving = useRef(false)
  const findForm = () => box.current?.querySelector('form') ?? null

  useEffect(() => {
    const form = findForm()
    if (form === null) return
    const draft = readDraft(owner, Date.now())
    if (draft !== null) {
      fillForm(form, draft)
      setSendKey(draft.fields.find(([name]) => name === sendKeyName)?.[1] ?? firstKey)
    }
    const keep = () => {
      keepDraft(form, owner, Date.now())
    }
    form.addEventListener('input', keep)
    return () => {
      form.removeEventListener('input', keep)
      // Left by a link of the portal: it is not needed any more. A page that is reloaded does not come here.
      if (!leaving.current) forgetDraft()
    }
  }, [owner, firstKey, box])

  async function attempt(form: HTMLFormElement): Promise<void> {
    setSending('sending')
    const answer = await post(form)
    if (answer === 'no network') {
      setSending('waiting')
      return
    }
    leaving.current = true
    if (answer === 'done') window.location.assign(doneAt(form))
    // Something to mend: the browser shows it, and under the same key nothing is done twice.
    else form.submit()
  }

  useEffect(() => {
    if (sending !== 'waiting') return
    const again = () => {
      const form = findForm()
      if (form !== null) void attempt(form)
    }
    const timer = setInterval(again, retryEvery)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [sending])

  return {
    sending,
    sendKey,
    send(event) {
      event.preventDefault()
      if (sending === 'idle') void attempt(event.currentTarget)
    },
    forget() {
      forgetDraft()
      findForm()?.reset()
      setSending('idle')
      // What was sent and got no answer may have arrived: the next person is not that one.
      setSendKey(crypto.randomUUID())
    },
  }
}

async function post(form: HTMLFormElement): Promise<'done' | 'something to read' | 'no network'> {
  const fields = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  try {
    const { type } = await fetch(window.location.pathname, {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
    })
    return type === 'opaqueredirect' ? 'done' : 'something to read'
  } catch {
    return 'no network'
  }
}
