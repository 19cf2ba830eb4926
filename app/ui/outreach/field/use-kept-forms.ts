import { useCallback, useEffect, useRef, useState } from 'react'
import { useCsrf } from '../../form/csrf'
import type { FieldAnswer } from './field-answer'
import { dropForm, keepForm, listKept, type KeptForm } from './kept-forms'
import { sealForm, type Fields } from './seal-form'
import { sendKept, type NoAnswer } from './send-kept'

export interface KeptForms {
  /** Whether the page runs, and takes forms. */
  running: boolean
  /** Of the reader, oldest first. */
  own: readonly KeptForm[]
  /** Of colleagues who used this device. */
  others: readonly KeptForm[]
  /** What stops the sending; null when nothing does. */
  stopped: NoAnswer | null
  /** What the portal has said since this page was opened, by key. */
  answers: ReadonlyMap<string, FieldAnswer>
  /** Closes a form, keeps it, and sends it as soon as can be. @throws DOMException where the device keeps nothing. */
  keep(registrationKey: string, fields: Fields): Promise<void>
  /** Asks the portal again about one that it refused. @returns whether it answered. */
  ask(kept: KeptForm): Promise<boolean>
  drop(registrationKey: string): void
}

/** Milliseconds between two tries while something waits. */
const retryEvery = 5000

/**
 * The forms that wait on this device. One leaves it when the portal has answered that it is done, when the reader throws it away, or at
 * sign-out; until then it is sent again and again, under its key.
 */
export function useKeptForms({ owner, sealingKey }: { owner: string; sealingKey: string }): KeptForms {
  const csrf = useCsrf()
  // Empty until the page runs: the server knows nothing of a device.
  const [kept, setKept] = useState<readonly KeptForm[] | null>(null)
  const [stopped, setStopped] = useState<NoAnswer | null>(null)
  const [answers, setAnswers] = useState<ReadonlyMap<string, FieldAnswer>>(new Map())
  const sending = useRef(false)

  const send = useCallback(
    async (form: KeptForm): Promise<boolean> => {
      const answer = await sendKept(form, csrf)
      if (typeof answer === 'string') {
        setStopped(answer)
        return false
      }
      setStopped(null)
      setAnswers((before) => new Map(before).set(form.registrationKey, answer))
      if ('done' in answer) dropForm(form.registrationKey)
      else keepForm({ ...form, refusal: answer.message })
      setKept(listKept())
      return true
    },
    [csrf],
  )

  /** One after the other, also what is kept meanwhile. */
  const sendAll = useCallback(async () => {
    setKept(listKept())
    if (sending.current) return
    sending.current = true
    try {
      for (;;) {
        const [next] = listKept().filter((form) => form.owner === owner && form.refusal === null)
        if (next === undefined || !(await send(next))) break
      }
    } finally {
      sending.current = false
    }
  }, [owner, send])

  useEffect(() => {
    const again = () => void sendAll()
    again()
    const timer = setInterval(again, retryEvery)
    window.addEventListener('online', again)
    window.addEventListener('storage', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
      window.removeEventListener('storage', again)
    }
  }, [sendAll])

  return {
    running: kept !== null,
    own: (kept ?? []).filter((form) => form.owner === owner),
    others: (kept ?? []).filter((form) => form.owner !== owner),
    stopped,
    answers,
    async keep(registrationKey, fields) {
      const sealed = await sealForm(fields, { sealingKey, owner, registrationKey })
      keepForm({ registrationKey, owner, keptAt: Date.now(), sealed, refusal: null })
      setAnswers((before) => new Map([...before].filter(([key]) => key !== registrationKey)))
      void sendAll()
    },
    ask: send,
    drop(registrationKey) {
      dropForm(registrationKey)
      setKept(listKept())
    },
  }
}
