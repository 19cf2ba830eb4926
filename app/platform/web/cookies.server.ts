import { createCookie } from '@remix-run/node'
import type { Settings } from '../context.server'

/** Cookies are marked Secure as soon as the portal is reached over TLS. */
const overTls = (settings: Settings) => settings.publicUrl.startsWith('https:')

const options = { path: '/', httpOnly: true, sameSite: 'lax' } as const

const sessionCookie = createCookie('cite_session', options)

export async function readSessionToken(request: Request): Promise<string | null> {
  const token: unknown = await sessionCookie.parse(request.headers.get('Cookie'))
  return typeof token === 'string' && token.length > 0 && token.length < 100 ? token : null
}

export function writeSessionToken(settings: Settings, token: string, expires: Date): Promise<string> {
  return sessionCookie.serialize(token, { expires, secure: overTls(settings) })
}

export function clearSessionToken(settings: Settings): Promise<string> {
  return sessionCookie.serialize('', { maxAge: 0, secure: overTls(settings) })
}

const visitCookie = createCookie('cite_visit', options)

/** Random value that ties forms to the browser they were shown to, signed in or not. */
export async function readVisitToken(header: string | null): Promise<string | null> {
  const token: unknown = await visitCookie.parse(header)
  return typeof token === 'string' && token.length === 43 ? token : null
}

export function writeVisitToken(settings: Settings, token: string): Promise<string> {
  return visitCookie.serialize(token, { secure: overTls(settings) })
}
