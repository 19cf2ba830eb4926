import { createCookie, type Cookie } from '@remix-run/node'
import { isPageLanguage, type PageLanguage } from '@/app/words/languages'
import type { Settings } from '../context.server'

type Origin = Pick<Settings, 'publicUrl'>

const options = { path: '/', httpOnly: true, sameSite: 'lax' } as const

/**
 * Over TLS a cookie is `Secure` and its name begins with `__Host-`: no other host of the domain, and nobody on a plain
 * connection, can plant one. Without TLS browsers refuse that name.
 */
function cookieFor(name: string): (settings: Origin) => Cookie {
  const plain = createCookie(name, options)
  const overTls = createCookie(`__Host-${name}`, { ...options, secure: true })
  return ({ publicUrl }) => (publicUrl.startsWith('https:') ? overTls : plain)
}

const sessionCookie = cookieFor('cite_session')

export async function readSessionToken(settings: Origin, request: Request): Promise<string | null> {
  const token: unknown = await sessionCookie(settings).parse(request.headers.get('Cookie'))
  return typeof token === 'string' && token.length > 0 && token.length < 100 ? token : null
}

export function writeSessionToken(settings: Origin, token: string, expires: Date): Promise<string> {
  return sessionCookie(settings).serialize(token, { expires })
}

export function clearSessionToken(settings: Origin): Promise<string> {
  return sessionCookie(settings).serialize('', { maxAge: 0 })
}

const visitCookie = cookieFor('cite_visit')

/** Random value that ties forms to the browser they were shown to, signed in or not. */
export async function readVisitToken(settings: Origin, header: string | null): Promise<string | null> {
  const token: unknown = await visitCookie(settings).parse(header)
  return typeof token === 'string' && token.length === 43 ? token : null
}

export function writeVisitToken(settings: Origin, token: string): Promise<string> {
  return visitCookie(settings).serialize(token)
}

const languageCookie = cookieFor('cite_langue')

/** The language that somebody chose in this browser; null when nobody did. */
export async function readChosenLanguage(settings: Origin, request: Request): Promise<PageLanguage | null> {
  const language: unknown = await languageCookie(settings).parse(request.headers.get('Cookie'))
  return isPageLanguage(language) ? language : null
}

/** French until another language is chosen: what a browser announces was often set by somebody else. */
export async function readPageLanguage(settings: Origin, request: Request): Promise<PageLanguage> {
  return (await readChosenLanguage(settings, request)) ?? 'fr'
}

export function writePageLanguage(settings: Origin, language: PageLanguage): Promise<string> {
  return languageCookie(settings).serialize(language, { maxAge: 365 * 24 * 60 * 60 })
}
