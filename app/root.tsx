import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useEffect, useRef, type ReactNode } from 'react'
import { csrfToken } from '@/app/platform/web/csrf.server'
import { readSessionToken } from '@/app/platform/web/cookies.server'
import { readRole } from '@/app/platform/web/route.server'
import { CsrfProvider } from '@/app/ui/form/csrf'
import { Failure, failureTitle } from '@/app/ui/frames/failure'
import { PublicFrame } from '@/app/ui/frames/public-frame'
import { SpaceFrame } from '@/app/ui/frames/space-frame'
import { contentId } from '@/app/ui/layout/page-shell'
import stylesheet from '@/app/ui/styles/app.css?url'
import icon from '@/app/ui/styles/icon.svg?url&no-inline'
import { isSpoken, useSpeech } from '@/app/words/use-speech'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: icon, type: 'image/svg+xml' },
]

export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args
  const { portal, nonce, visitToken } = context
  const sessionToken = await readSessionToken(portal.settings, request)
  return {
    nonce,
    csrf: csrfToken({ secret: portal.settings.secret, visitToken, sessionToken }),
    demo: portal.settings.demo,
    role: await readRole(args),
  }
}

/** Pages ship no JavaScript unless one of their routes says so: `handle = { scripts: true }`. Scripts speak French only. */
function useScripts(): boolean {
  const french = useSpeech().language === 'fr'
  const matches = useMatches()
  return (
    french &&
    matches.some(
      ({ handle }) =>
        typeof handle === 'object' && handle !== null && 'scripts' in handle && handle.scripts === true,
    )
  )
}

/** What a page is called in the reader's language; null when its own `meta` says it. */
function useSpokenTitle(): { title: string | null; failed: boolean } {
  const { say } = useSpeech()
  const error = useRouteError()
  const handle = useMatches().at(-1)?.handle
  // Null on a page that did not fail, whatever its type says.
  const failed = error !== undefined && error !== null
  const title = failed ? failureTitle(error) : isSpoken(handle) ? handle.title : null
  if (title === null) return { title, failed }
  const name = 'La Cité de l’emploi'
  return { title: title === name ? say(name) : `${say(title)} – ${say(name)}`, failed }
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const scripts = useScripts()
  const { language, direction } = useSpeech()
  const { title, failed } = useSpokenTitle()
  const nonce = root?.nonce
  return (
    <html lang={language} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {title !== null && <title>{title}</title>}
        {!failed && <Meta />}
        <Links />
      </head>
      <body>
        <CsrfProvider token={root?.csrf ?? ''}>{children}</CsrfProvider>
        {scripts && nonce !== undefined && (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  )
}

/** A page that arrives without loading the document takes the focus, as a loaded one would: readers hear it begin. */
function useFocusOnArrival(): void {
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    document.getElementById(contentId)?.focus({ preventScroll: true })
  }, [pathname])
}

export default function App() {
  useLoaderData<typeof loader>()
  useFocusOnArrival()
  return <Outlet />
}

/** What failed stands in the space of whoever reads it, so that the way on is where it always is. */
export function ErrorBoundary() {
  const root = useRouteLoaderData<typeof loader>('root')
  const role = root?.role ?? null
  const failure = <Failure role={role} />
  return role === null ? (
    <PublicFrame home={null} demo={root?.demo ?? false}>
      {failure}
    </PublicFrame>
  ) : (
    <SpaceFrame role={role}>{failure}</SpaceFrame>
  )
}
