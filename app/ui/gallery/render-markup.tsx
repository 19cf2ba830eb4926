import { RemixServer } from '@remix-run/react'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { CsrfProvider } from '../form/csrf'

/** The HTML that a server would send for a component at `pathname`, before any script: what a test reads. */
export function renderMarkup(element: ReactNode, pathname = '/'): string {
  const location = { pathname, search: '', hash: '', state: null, key: 'default' }
  const route = { id: 'root', path: '*' }
  return renderToStaticMarkup(
    <RemixServer
      url={`http://localhost${pathname}`}
      context={{
        manifest: {
          entry: { imports: [], module: '' },
          routes: {
            root: {
              ...route,
              module: '',
              hasLoader: false,
              hasAction: false,
              hasErrorBoundary: false,
              hasClientLoader: false,
              hasClientAction: false,
            },
          },
          url: '',
          version: '',
        },
        routeModules: {
          root: { default: () => <CsrfProvider token="csrf-of-the-test">{element}</CsrfProvider> },
        },
        future: {
          v3_fetcherPersist: true,
          v3_relativeSplatPath: true,
          v3_lazyRouteDiscovery: false,
          v3_singleFetch: true,
        },
        isSpaMode: false,
        staticHandlerContext: {
          basename: '',
          location,
          matches: [{ params: {}, pathname, pathnameBase: '/', route }],
          loaderData: {},
          actionData: null,
          errors: null,
          statusCode: 200,
          loaderHeaders: {},
          actionHeaders: {},
          activeDeferreds: null,
        },
      }}
    />,
  )
}
