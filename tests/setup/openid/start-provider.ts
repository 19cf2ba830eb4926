import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** What the provider says of whoever comes. */
export interface ProvidedPerson {
  sub: string
  email?: string
  email_verified?: boolean
  roles?: string | string[]
  acr?: string
}

export interface RunningProvider {
  issuer: string
  /**
   * Takes a browser through the provider. @returns where it is sent in the end: back to the portal, as a path.
   * @param address of the provider's page, as the portal gave it.
   */
  signIn(address: string, person: ProvidedPerson): Promise<string>
  /** Says yes on the provider's sign-out page. @returns where it leads. */
  signOut(address: string): Promise<string>
  stop(): Promise<void>
}

/** `oidc-provider` in its own process. @param clientOrigin where the portal is reached. */
export async function startProvider(clientOrigin: string): Promise<RunningProvider> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'provider.ts'), clientOrigin],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  const closed = once(child, 'close')
  let issuer = ''
  for await (const line of createInterface(child.stdout)) {
    if (!line.startsWith('issuer ')) continue
    issuer = line.slice('issuer '.length)
    break
  }
  if (issuer === '') throw new Error('the provider did not start')
  const cookies = new Map<string, string>()
  async function visit(url: string, init: RequestInit = {}): Promise<Response> {
    const header = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, { redirect: 'manual', ...init, headers: { Cookie: header } })
    for (const line of response.headers.getSetCookie()) {
      const pair = line.split(';')[0] ?? ''
      const at = pair.indexOf('=')
      if (pair.length > at + 1) cookies.set(pair.slice(0, at), pair.slice(at + 1))
      else cookies.delete(pair.slice(0, at))
    }
    return response
  }
  /** Follows redirects as long as they stay here. */
  async function follow(url: string, init?: RequestInit): Promise<{ left: string; page: string }> {
    const response = await visit(url, init)
    const location = response.headers.get('Location')
    if (location === null) return { left: '', page: await response.text() }
    const next = new URL(location, issuer)
    return next.origin === issuer ? follow(next.href) : { left: next.pathname + next.search, page: '' }
  }
  return {
    issuer,
    async signIn(address, person) {
      cookies.clear()
      const url = new URL(address)
      url.searchParams.set('login_hint', Buffer.from(JSON.stringify(person)).toString('base64url'))
      return (await follow(url.href)).left
    },
    async signOut(address) {
      const { page } = await follow(address)
      const [, action = ''] = /action="([^"]+)"/u.exec(page) ?? []
      const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/u.exec(page) ?? []
      return (await follow(action, { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) }))
        .left
    },
    async stop() {
      child.kill()
      await closed
    },
  }
}
