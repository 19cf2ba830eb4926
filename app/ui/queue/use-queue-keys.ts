import { useEffect, type RefObject } from 'react'

/** What the queue's keys act on; rows are links marked `data-row`, in their own table row with their box. */
interface QueueKeys {
  form: RefObject<HTMLDivElement>
  enabled: boolean
  showHelp: () => void
}

/**
 * `j k` move among rows, `x` ticks, `v` validates and `r` refuses the row one stands on, `u` takes back what was asked, `/` goes to the search, `?` shows
 * the help; `Enter` opens a row because its link has the focus. Nothing while one types, nor with Ctrl, Alt or Cmd. The keys press
 * the page's own buttons: they can do nothing that these cannot.
 */
export function useQueueKeys({ form, enabled, showHelp }: QueueKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || isTyping(event.target))
        return
      if (event.key === '?') showHelp()
      else if (!enabled || form.current === null || !press(event.key, form.current)) return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
    }
  }, [form, enabled, showHelp])
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit'].includes(target.type)
  return target.isContentEditable || target.matches('textarea, select, dialog, dialog *')
}

/** @returns whether the key means something here. */
function press(key: string, form: HTMLElement): boolean {
  const rows = [...form.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex((row) => rowOf(row)?.contains(document.activeElement) === true)
  switch (key) {
    case 'j':
      rows[Math.min(at + 1, rows.length - 1)]?.focus()
      return true
    case 'k':
      rows[Math.max(at - 1, 0)]?.focus()
      return true
    case '/':
      document.querySelector<HTMLInputElement>('input[type=search]')?.focus()
      return true
    case 'x':
      boxOf(rows[at])?.click()
      return at >= 0
    case 'u':
      // Above the list: not reached by tabs from the middle of it before its seconds have passed.
      document.querySelector<HTMLButtonElement>('button[name=intent][value=undo]')?.click()
      return true
    case 'v':
      return at >= 0 && tickOnly(form, rows[at]) && pressButton(form, 'approve')
    case 'r':
      return at >= 0 && tickOnly(form, rows[at]) && askReason(form)
    // A box that has the focus would send the form.
    case 'Enter':
      if (!(document.activeElement instanceof HTMLInputElement) || at < 0) return false
      rows[at]?.click()
      return true
    default:
      return false
  }
}

const rowOf = (element: HTMLElement | undefined) => element?.closest('tr') ?? null

const boxOf = (element: HTMLElement | undefined) =>
  rowOf(element)?.querySelector<HTMLInputElement>('input[type=checkbox]') ?? null

function tickOnly(form: HTMLElement, row: HTMLElement | undefined): boolean {
  const box = boxOf(row)
  if (box === null) return false
  for (const other of form.querySelectorAll<HTMLInputElement>('input[name=introductionId]')) {
    other.checked = other === box
  }
  return true
}

function pressButton(form: HTMLElement, intent: string): boolean {
  form.querySelector<HTMLButtonElement>(`button[name=intent][value=${intent}]`)?.click()
  return true
}

/** A refusal needs its reason: the key leads to it. */
function askReason(form: HTMLElement): boolean {
  const folded = form.querySelector<HTMLDetailsElement>('details[data-queue=refuse]')
  if (folded === null) return false
  folded.open = true
  folded.querySelector('select')?.focus()
  return true
}
