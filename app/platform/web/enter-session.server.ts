import { redirect } from '@remix-run/node'
import { homePaths, type Actor } from '@/app/modules/access/shared'
import {
  signOut,
  type OpenedSession,
  type Session,
  type SessionStage,
} from '@/app/modules/accounts/index.server'
import { unauthenticated } from '../errors'
import { randomToken } from '../tokens.server'
import { readSessionToken, writePageLanguage, writeSessionToken, writeVisitToken } from './cookies.server'
import { stagePaths, type PageArgs } from './route.server'

/** Where a session belongs: what it lacks first, else its role's space. */
export function sessionPath({ role, stage }: Pick<Session, 'role' | 'stage'>): string {
  return stage === 'open' ? homePaths[role] : stagePaths[stage]
}

/**
 * Leads the browser into the session just opened. Both of its cookies are new and the session it came with is over:
 * whatever was planted or read before is worth nothing after. A browser in which no language was chosen takes the account's.
 */
export async function enterSession(
  { ctx, request, language }: Pick<PageArgs<Actor>, 'ctx' | 'request' | 'language'>,
  opened: OpenedSession,
  path = sessionPath(opened),
): Promise<Response> {
  const former = await readSessionToken(ctx.settings, request)
  if (former !== null) await signOut({ ctx, input: { sessionToken: former } })
  const response = redirect(path)
  for (const cookie of [
    await writeSessionToken(ctx.settings, opened.sessionToken, opened.expiresAt),
    await writeVisitToken(ctx.settings, randomToken()),
  ]) {
    response.headers.append('Set-Cookie', cookie)
  }
  if (language === null && opened.language !== 'fr') {
    response.headers.append('Set-Cookie', await writePageLanguage(ctx.settings, opened.language))
  }
  return response
}

/** The reader's session at one of these stages. Another one is sent where it belongs. @throws DomainError `unauthenticated` */
export function requireStage(session: Session | null, ...stages: SessionStage[]): Session {
  if (session === null) throw unauthenticated()
  if (!stages.includes(session.stage)) throw redirect(sessionPath(session))
  return session
}
