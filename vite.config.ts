import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig, type Rollup } from 'vite'
import tsconfigPaths from 'vite-tsconfig-paths'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    tailwindcss(),
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
    tsconfigPaths({ projects: ['./tsconfig.json'] }),
  ],
  build: {
    target: 'es2022',
    ...(isSsrBuild ? {} : { rollupOptions: { output: { manualChunks: gather } } }),
  },
}))

/** What every desk shows. A folder that is not named here goes with the pages that use it, and is sent to no other. */
const ofEveryDesk =
  /\/app\/(?:ui\/(?:(?:action|display|form|format|frames|layout|match)\/|[^/]+$)|modules\/(?!audit\/|retention\/)|platform\/)/u

/** Fifty files of a kilobyte weigh twice what they hold: each travels with its headers, and compresses alone. */
const gather: Rollup.GetManualChunk = (id) => {
  if (/\/node_modules\/(?:react|react-dom|react-router|react-router-dom|scheduler|@remix-run)\//u.test(id))
    return 'framework'
  return ofEveryDesk.test(id) || /\/(?:drizzle|search)\//u.test(id) ? 'portal' : undefined
}
