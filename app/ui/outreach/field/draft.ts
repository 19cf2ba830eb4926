/** What was typed on one page and not sent yet, kept for this tab alone. */
export interface Draft {
  /** Whose it is: a colleague who signs in on the same phone is not shown it. */
  owner: string
  savedAt: number
  fields: [name: string, value: string][]
}

/** Name of the field that holds the key of a form. */
export const sendKeyName = 'registrationKey'

const storageKey = 'cite-terrain'
/** Milliseconds after which a draft is nobody's any more. */
const lifetime = 2 * 60 * 60 * 1000
/** Of this page load and session, not of what was typed. */
const notKept: ReadonlySet<string> = new Set(['csrf', 'noticeVersion'])

/** `sessionStorage`: gone with the tab, unseen by others. */
export function keepDraft(form: HTMLFormElement, owner: string, now: number): void {
  const fields = [...new FormData(form)].flatMap(([name, value]): Draft['fields'] =>
    typeof value === 'string' && !notKept.has(name) ? [[name, value]] : [],
  )
  const draft: Draft = { owner, savedAt: now, fields }
  sessionStorage.setItem(storageKey, JSON.stringify(draft))
}

export function forgetDraft(): void {
  sessionStorage.removeItem(storageKey)
}

/** What this owner left less than two hours ago; anything else is thrown away. */
export function readDraft(owner: string, now: number): Draft | null {
  const draft = parseDraft(sessionStorage.getItem(storageKey) ?? '')
  if (draft !== null && draft.owner === owner && now - draft.savedAt < lifetime) return draft
  forgetDraft()
  return null
}

function parseDraft(text: string): Draft | null {
  try {
    const held: unknown = JSON.parse(text)
    return isDraft(held) ? held : null
  } catch {
    return null
  }
}

function isDraft(held: unknown): held is Draft {
  if (typeof held !== 'object' || held === null) return false
  if (!('owner' in held && 'savedAt' in held && 'fields' in held)) return false
  return typeof held.owner === 'string' && typeof held.savedAt === 'number' && Array.isArray(held.fields)
}

/** Puts what was typed back into the controls of a form. */
export function fillForm(form: HTMLFormElement, { fields }: Draft): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')) {
      control.checked = fields.some(([name, value]) => name === control.name && value === control.value)
    } else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
      const typed = fields.find(([name]) => name === control.name)
      if (typed) control.value = typed[1]
    }
  }
}
