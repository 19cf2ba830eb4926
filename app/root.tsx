import {
  isRouteErrorResponse,
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
import { LinkButton } from '@/app/ui/action/button'
import { CsrfProvider } from '@/app/ui/form/csrf'
import { contentId, PageShell } from '@/app/ui/layout/page-shell'
import { PageTitle } from '@/app/ui/layout/page-title'
import stylesheet from '@/app/ui/styles/app.css?url'
import icon from '@/app/ui/styles/icon.svg?url&no-inline'
import type { Sentence } from '@/app/words/catalogues/french'
import { isSpoken, useSpeech } from '@/app/words/use-speech'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: icon, type: 'image/svg+xml' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { portal, nonce, visitToken } = context
  const sessionToken = await readSessionToken(portal.settings, request)
  return {
    nonce,
    csrf: csrfToken({ secret: portal.settings.secret, visitToken, sessionToken }),
    demo: portal.settings.demo,
  }
}

/** Pages ship no JavaScript unless one of their routes says so: `handle = { scripts: true }`. */
function useScripts(): boolean {
  return useMatches().some(
    ({ handle }) =>
      typeof handle === 'object' && handle !== null && 'scripts' in handle && handle.scripts === true,
  )
}

/** What a page is called in the reader's language; null when its own `meta` says it. */
function useSpokenTitle(): { title: string | null; failed: boolean } {
  const { say } = useSpeech()
  const error = useRouteError()
  const handle = useMatches().at(-1)?.handle
  // Null on a page that did not fail, whatever its type says.
  const failed = error !== undefined && error !== null
  const title = failed ? titleOf(error) : isSpoken(handle) ? handle.title : null
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

const errorTitles: Record<number, Sentence> = {
  401: 'Connectez-vous pour continuer',
  403: 'Cette page ne vous est pas ouverte',
  404: 'Page introuvable',
  409: 'La situation a changé',
  413: 'Envoi trop volumineux',
  429: 'Un peu de patience',
  503: 'Revenez dans un instant',
}

const statusOf = (error: unknown) => (isRouteErrorResponse(error) ? error.status : 500)

const titleOf = (error: unknown): Sentence => errorTitles[statusOf(error)] ?? 'Une erreur est survenue'

/** What is safe and how to go on: never a stack, never another page's data. */
export function ErrorBoundary() {
  const error = useRouteError()
  const status = statusOf(error)
  const message = isRouteErrorResponse(error) ? messageOf(error.data) : null
  const { say, tell } = useSpeech()
  return (
    <PageShell rhythm="steady">
      <PageTitle
        title={say(titleOf(error))}
        answer={
          message === null
            ? say(
                status === 404
                  ? 'Cette adresse ne mène nulle part. Vérifiez-la, ou repartez de l’accueil.'
                  : 'Rien n’a été perdu ni enregistré à moitié. Réessayez dans un instant.',
              )
            : tell(message)
        }
      />
      <p>
        <LinkButton to="/" variant="secondary" reloadDocument>
          {say('Revenir à l’accueil')}
        </LinkButton>
      </p>
    </PageShell>
  )
}

function messageOf(details: unknown): string | null {
  if (typeof details !== 'object' || details === null || !('message' in details)) return null
  return typeof details.message === 'string' ? details.message : null
}
