import type { AccountId } from '@/drizzle/ids'
import { csrfToken } from '@/app/platform/web/csrf.server'
import type { TestPortal, FormFields } from './portal'

/** A browser that keeps the cookies it is given, as a `Visitor` does not. */
export interface Jar {
  cookies: Record<string, string>
  get(path: string): Promise<Response>
  /** Posts a form with the token that a page shown to these cookies would hold. */
  post(path: string, fields?: FormFields): Promise<Response>
  /** Opens what an answer redirects to. */
  follow(response: Response): Promise<Response>
  csrf(): string
  /** Another browser with the same cookies as now. */
  copy(): Jar
}

/** Signed out, or signed in to the account through a real link. */
export async function browse(portal: TestPortal, accountId?: AccountId): Promise<Jar> {
  const { cookie } = await portal.visit(accountId)
  const pairs = cookie.split('; ').map((pair): [string, string] => {
    const at = pair.indexOf('=')
    return [pair.slice(0, at), pair.slice(at + 1)]
  })
  return jarOf(portal, Object.fromEntries(pairs))
}

function jarOf(portal: TestPortal, given: Record<string, string>): Jar {
  const cookies = { ...given }
  const header = () =>
    Object.entries(cookies)
      .map(([name, value]) => `${name}=${value}`)
      .join('; ')
  async function send(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(new URL(path, portal.url), {
      redirect: 'manual',
      ...init,
      headers: { Cookie: header() },
    })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
      cookies[name] = value
    }
    return response
  }
  const read = (name: string) => {
    const value = cookies[`__Host-${name}`] ?? cookies[name] ?? ''
    return value === '' ? null : parse(value)
  }
  const csrf = () =>
    csrfToken({
      secret: portal.portal.settings.secret,
      visitToken: read('cite_visit') ?? '',
      sessionToken: read('cite_session'),
    })
  return {
    cookies,
    get: (path) => send(path),
    post(path, fields = {}) {
      const body = new URLSearchParams()
      for (const [name, value] of Object.entries({ csrf: csrf(), ...fields })) {
        for (const text of typeof value === 'string' ? [value] : value) body.append(name, text)
      }
      return send(path, { method: 'POST', body })
    },
    follow: (response) => send(response.headers.get('Location') ?? '/'),
    csrf,
    copy: () => jarOf(portal, cookies),
  }
}

/** As Remix writes an unsigned value. */
function parse(value: string): string {
  const text: unknown = JSON.parse(Buffer.from(decodeURIComponent(value), 'base64').toString('utf8'))
  return typeof text === 'string' ? text : ''
}
