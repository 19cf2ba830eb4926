import { parse, type HTMLElement } from 'node-html-parser'

/** A form as it stands on a page, filled in and ready to be sent by one of its buttons. */
export interface FilledForm {
  /** Path. */
  action: string
  fields: URLSearchParams
}

/** What a browser without scripts makes of an answer: links to follow, and forms with what their fields hold. */
export class WebPage {
  private parsed: HTMLElement | null = null

  constructor(
    /** With its query, as it was asked for. */
    readonly path: string,
    readonly html: string,
  ) {}

  /** Paths of the portal that the page links to and that match, each once. */
  links(pattern: RegExp): string[] {
    const paths = this.root.querySelectorAll('a[href]').map((link) => this.resolve(link.getAttribute('href')))
    return [...new Set(paths)].filter((path) => pattern.test(path))
  }

  /** The first form with a button of this intent, or null: the page then does not offer it. */
  form(intent: string): FilledForm | null {
    for (const form of this.root.querySelectorAll('form')) {
      const button = form
        .querySelectorAll('button')
        .find((each) => (each.getAttribute('value') ?? '') === intent)
      if (form.getAttribute('method') !== 'post' || button === undefined) continue
      const fields = readFields(form)
      const name = button.getAttribute('name')
      if (name !== undefined) fields.append(name, intent)
      return { action: this.resolve(form.getAttribute('action')), fields }
    }
    return null
  }

  private get root(): HTMLElement {
    return (this.parsed ??= parse(this.html))
  }

  private resolve(address: string | undefined): string {
    const { pathname, search } = new URL(address ?? '', new URL(this.path, 'http://page.invalid'))
    return pathname + search
  }
}

/** What a browser would send of the form, its buttons left out. */
function readFields(form: HTMLElement): URLSearchParams {
  const fields = new URLSearchParams()
  for (const control of form.querySelectorAll('input, select, textarea')) {
    const name = control.getAttribute('name')
    if (name === undefined || control.hasAttribute('disabled')) continue
    const value = readValue(control)
    if (value !== null) fields.append(name, value)
  }
  return fields
}

/** Null: nothing is sent. */
function readValue(control: HTMLElement): string | null {
  switch (control.tagName) {
    case 'TEXTAREA':
      return control.textContent
    case 'SELECT': {
      const options = control.querySelectorAll('option')
      const chosen = options.find((option) => option.hasAttribute('selected')) ?? options[0]
      return chosen === undefined ? null : (chosen.getAttribute('value') ?? chosen.textContent)
    }
    default: {
      const kind = control.getAttribute('type') ?? 'text'
      if (['submit', 'button', 'reset'].includes(kind)) return null
      const ticked = !['checkbox', 'radio'].includes(kind) || control.hasAttribute('checked')
      return ticked ? (control.getAttribute('value') ?? (kind === 'checkbox' ? 'on' : '')) : null
    }
  }
}
