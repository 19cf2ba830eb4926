import {
  redirect,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { authoriseRole } from '@/app/modules/access/index.server'
import { visitor, type Actor, type ActorOf } from '@/app/modules/access/shared'
import { findSession, type Session, type SessionStage } from '@/app/modules/accounts/index.server'
import type { PageLanguage } from '@/app/words/languages'
import { french } from '@/app/words/french'
import { speechIn } from '@/app/words/speeches.server'
import { isId, type Id } from '@/drizzle/ids'
import type { Role } from '@/drizzle/vocabulary'
import { isDatabaseAway } from '@/drizzle/is-database-away'
import type { Context } from '../context.server'
import { readChosenLanguage, readSessionToken } from './cookies.server'
import { isCsrfToken } from './csrf.server'
import { errorStatuses, forbidden, isDomainError, notFound, unavailable } from '../errors'
import { answerForm, readFormBody, type FormValues } from './form.server'
import type { Portal } from '../portal.server'

declare module '@remix-run/node' {
  interface AppLoadContext {
    portal: Portal
    /** Ties this response's scripts to its content security policy. */
    nonce: string
    visitToken: string
    /** Where the request comes from: a whole address, or the block that one subscriber holds. */
    clientAddress: string
    /** On the answer itself: a page's headers are lost when it is an error page. */
    setHeader(name: string, value: string): void
  }
}

type AnyRole = 'anyone'
type Allowed = AnyRole | Exclude<Actor['role'], 'visitor' | 'system'>
type ActorFor<R extends Allowed> = R extends AnyRole ? Actor : R extends Actor['role'] ? ActorOf<R> : never

export interface PageArgs<A extends Actor> {
  ctx: Context<A>
  /** Also one that still lacks something, for which `ctx.actor` is a visitor. */
  session: Session | null
  request: Request
  /** Of the browser, signed in or not. */
  visitToken: string
  /** Chosen in this browser; null when none was. */
  language: PageLanguage | null
  url: URL
  /** Network address, to count by; never to keep in clear. */
  clientAddress: string
  /** Id of the row that a URL segment names. @throws DomainError `not_found` when it is not even an id. */
  id<Kind extends string>(segment: string): Id<Kind>
  param(segment: string): string
}

export interface FormArgs<A extends Actor> extends PageArgs<A> {
  values: FormValues
  /** The button that was pressed: forms with several name theirs `intent`. */
  intent: string
}

/**
 * Makes the loader of a page that only these roles may read. A parent's loader guards nothing, because Remix
 * runs loaders side by side: every loader and action is made here or by `actionFor`.
 */
export function loaderFor<R extends Allowed, T>(
  roles: readonly R[],
  work: (args: PageArgs<ActorFor<R>>) => Promise<T>,
) {
  return async (args: LoaderFunctionArgs): Promise<T> => {
    try {
      return await work(await openPage(args, roles, readSharedSession))
    } catch (error) {
      throw toResponse(error, args)
    }
  }
}

/** Like `loaderFor`, for POST: reads the form, checks its token, and hands refusals back to the page. */
export function actionFor<R extends Allowed, T>(
  roles: readonly R[],
  work: (args: FormArgs<ActorFor<R>>) => Promise<T>,
) {
  return async (args: ActionFunctionArgs) => {
    try {
      if (args.request.method !== 'POST') throw notFound()
      const page = await openPage(args, roles)
      const values = await readFormBody(args.request)
      await checkCsrf(args, values)
      const intent = typeof values['intent'] === 'string' ? values['intent'] : ''
      return await answerForm(page.ctx.speech, values, () =>
        work({ ...page, values, intent }).catch((reason: unknown) => {
          const error = toRefusal(reason, args)
          sayWhenToRetry(error, args)
          throw error
        }),
      )
    } catch (error) {
      throw toResponse(error, args)
    }
  }
}

/**
 * Like `actionFor`, for a POST that comes from no page of ours, such as a mail program's: nothing is asked of a session or of
 * a form's token, and the body is not read. What it does must be proved by the address itself, and bear a second go.
 */
export function outsideActionFor<T>(work: (args: PageArgs<Actor>) => Promise<T>) {
  return async (args: ActionFunctionArgs): Promise<T> => {
    try {
      if (args.request.method !== 'POST') throw notFound()
      return await work(await openPage(args, ['anyone']))
    } catch (error) {
      throw toResponse(error, args)
    }
  }
}

async function openPage<R extends Allowed>(
  args: LoaderFunctionArgs,
  roles: readonly R[],
  read: (args: LoaderFunctionArgs) => Promise<Session | null> = readSession,
): Promise<PageArgs<ActorFor<R>>> {
  const { request, params, context } = args
  const { portal, visitToken, clientAddress } = context
  const session = await read(args)
  const open: readonly Allowed[] = roles
  if (session !== null && session.stage !== 'open' && !open.includes('anyone')) {
    throw redirect(stagePaths[session.stage])
  }
  const actor = session?.stage === 'open' ? session.actor : visitor
  const language = await readChosenLanguage(portal.settings, request)
  // Everybody else works in French.
  const speaks = open.includes('anyone') || actor.role === 'resident'
  const speech = speaks ? speechIn(language ?? 'fr') : french
  return {
    session,
    visitToken,
    ctx: { ...portal, speech, actor: narrow(actor, roles) },
    request,
    language,
    url: new URL(request.url),
    clientAddress,
    id<Kind extends string>(segment: string): Id<Kind> {
      const value = params[segment] ?? ''
      if (!isId(value)) throw notFound()
      return value
    },
    param: (segment) => params[segment] ?? '',
  }
}

async function readSession({ request, context: { portal } }: LoaderFunctionArgs): Promise<Session | null> {
  const token = await readSessionToken(portal.settings, request)
  return token === null ? null : findSession(portal, token)
}

const sharedSessions = new WeakMap<AppLoadContext, Promise<Session | null>>()

/** The loaders of one page run side by side, after any action, and ask for the same session: it is read once for all of them. */
function readSharedSession(args: LoaderFunctionArgs): Promise<Session | null> {
  const session = sharedSessions.get(args.context) ?? readSession(args)
  sharedSessions.set(args.context, session)
  return session
}

/** Whose space a page that failed stands in. Null for a visitor, and when the database cannot say. */
export async function readRole(args: LoaderFunctionArgs): Promise<Role | null> {
  try {
    const session = await readSharedSession(args)
    return session?.stage === 'open' ? session.role : null
  } catch {
    return null
  }
}

/** Where a session goes on to what it lacks; an open one has no such page. */
export const stagePaths: Record<Exclude<SessionStage, 'open'>, string> = {
  awaiting_code: '/connexion/code',
  awaiting_enrolment: '/compte/second-facteur',
}

function narrow<R extends Allowed>(actor: Actor, roles: readonly R[]): ActorFor<R>
function narrow(actor: Actor, roles: readonly Allowed[]): Actor {
  if (roles.includes('anyone')) return actor
  return authoriseRole(actor, ...roles.filter((role) => role !== 'anyone'))
}

async function checkCsrf({ request, context }: ActionFunctionArgs, values: FormValues): Promise<void> {
  const visit = {
    secret: context.portal.settings.secret,
    visitToken: context.visitToken,
    sessionToken: await readSessionToken(context.portal.settings, request),
  }
  const candidate = values['csrf']
  if (typeof candidate !== 'string' || !isCsrfToken(visit, candidate)) {
    throw forbidden(
      'Ce formulaire n’est plus valable. Revenez à la page précédente, rechargez-la et recommencez.',
    )
  }
}

/** A database that is away or full is nobody's fault and passes: pages say so, and forms keep what was typed. */
function toRefusal(error: unknown, { context }: LoaderFunctionArgs): unknown {
  if (!isDatabaseAway(error)) return error
  context.portal.logger.error({ err: error }, 'database away')
  return unavailable()
}

function toResponse(reason: unknown, args: LoaderFunctionArgs): unknown {
  const error = toRefusal(reason, args)
  if (!isDomainError(error)) return error
  sayWhenToRetry(error, args)
  if (error.code === 'unauthenticated' && args.request.method === 'GET') return redirect('/connexion')
  // A sentence and nothing around it: an error page reads it, and so does whoever opens an address that is no page.
  return new Response(error.message, {
    status: errorStatuses[error.code],
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}

function sayWhenToRetry(error: unknown, { context }: LoaderFunctionArgs): void {
  if (isDomainError(error) && error.retryAfter !== null) {
    context.setHeader('Retry-After', String(error.retryAfter))
  }
}
