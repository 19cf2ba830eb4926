import { setTimeout as pause } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { Agent, request } from 'undici'
import type { Random } from '@/seed/builders/index.server'
import type { Exchange } from './figures'
import { WebPage } from './web-page'

export interface WebUserOptions {
  /** Of the portal, without trailing slash. */
  origin: string
  /** Where she connects from, as a proxy in front tells it. */
  address: string
  random: Random
  record(exchange: Exchange): void
  /** Aborted when it is over: she asks for nothing more, and waits for what she has asked for. */
  over: AbortSignal
  /** Milliseconds between what she reads and what she asks for next: least and most. */
  thinks: readonly [number, number]
  /** Dials again while nobody listens, as a browser does when told to reload: for restarts. */
  redials?: boolean
}

/** It is over: whatever she was about is left there. */
export class Over extends Error {}

/** Milliseconds between two attempts at a door that is shut. */
const redialAfter = 50

/** Somebody with a browser: cookies, a connection kept from one page to the next, and time to read. */
export class WebUser {
  page = new WebPage('/', '')
  readonly random: Random
  private readonly cookies = new Map<string, string>()
  private readonly connection = new Agent({ connections: 1 })

  constructor(private readonly options: WebUserOptions) {
    this.random = options.random
  }

  async open(path: string): Promise<void> {
    await this.think()
    await this.get(path)
  }

  /** Opens one of the page's links that match, drawn at random. @returns false when there is none. */
  async follow(pattern: RegExp): Promise<boolean> {
    const links = this.page.links(pattern)
    if (links.length === 0) return false
    await this.open(this.random.pick(links))
    return true
  }

  /**
   * Presses a button, with the form as it stands but for these values, and lands where the answer leads.
   * @returns false when the page has no such button.
   */
  async submit(intent: string, values: Record<string, string> = {}): Promise<boolean> {
    const form = this.page.form(intent)
    if (form === null) return false
    for (const [name, value] of Object.entries(values)) form.fields.set(name, value)
    await this.think()
    const location = await this.send('POST', form.action, form.fields)
    if (location !== null) await this.get(location)
    return true
  }

  /** Through a link of the mailbox, as everybody signs in. */
  async signIn(link: string): Promise<void> {
    await this.get(link)
    const form = this.page.form('')
    if (form === null) throw new Error('the sign-in link shows no form')
    const location = await this.send('POST', form.action, form.fields)
    if (location === null) throw new Error('the sign-in link leads nowhere')
    await this.get(location)
  }

  async leave(): Promise<void> {
    await this.connection.close()
  }

  private async think(): Promise<void> {
    const [least, most] = this.options.thinks
    try {
      await pause(least + this.random.unit() * (most - least), undefined, { signal: this.options.over })
    } catch {
      throw new Over()
    }
  }

  /** Redirects are followed at once, as browsers do; more of them than they bear is a loop. */
  private async get(path: string): Promise<void> {
    let next: string | null = path
    for (let hops = 0; next !== null; hops += 1) {
      if (hops > 10) throw new Error(`${path} redirects for ever`)
      next = await this.send('GET', next)
    }
  }

  /** @returns where the answer redirects to. */
  private async send(method: 'GET' | 'POST', path: string, fields?: URLSearchParams): Promise<string | null> {
    const { origin, address, record } = this.options
    const start = performance.now()
    try {
      const { statusCode, headers, body } = await this.dial(origin + path, {
        method,
        dispatcher: this.connection,
        headers: {
          Cookie: [...this.cookies].map((pair) => pair.join('=')).join('; '),
          'Accept-Encoding': 'gzip',
          'X-Forwarded-For': address,
          ...(fields && { Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded' }),
        },
        body: fields?.toString() ?? null,
      })
      const bytes = Buffer.from(await body.arrayBuffer())
      const ms = performance.now() - start
      const html = (headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString('utf8')
      this.keepCookies(headers['set-cookie'])
      const location = [headers.location].flat()[0] ?? null
      record({ method, path, status: statusCode, location, ms, cut: null })
      // A refused form is read on the page that comes back; a broken page leaves her where she was.
      if (location === null && statusCode < 500) this.page = new WebPage(path, html)
      return location
    } catch (error) {
      const cut = error instanceof Error ? `${error.message} ${codeOf(error)}`.trim() : 'unknown'
      record({ method, path, status: null, location: null, ms: performance.now() - start, cut })
      return null
    }
  }

  private async dial(...args: Parameters<typeof request>): ReturnType<typeof request> {
    for (;;) {
      try {
        return await request(...args)
      } catch (error) {
        if (this.options.redials !== true || codeOf(error) !== 'ECONNREFUSED') throw error
        await pause(redialAfter)
      }
    }
  }

  private keepCookies(lines: string | string[] | undefined): void {
    for (const line of [lines ?? []].flat()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      this.cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
