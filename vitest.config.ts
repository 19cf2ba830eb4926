import tsconfigPaths from 'vite-tsconfig-paths'
import { defineConfig } from 'vitest/config'

/** Unit tests beside their subject; the rest, on a real PostgreSQL that the run starts and stops, in tests/. */
export default defineConfig({
  plugins: [tsconfigPaths({ projects: ['./tsconfig.json'] })],
  test: {
    include: [
      '{app,drizzle,search,seed,commands}/**/*.test.{ts,tsx}',
      'tests/{bench,canary,contract,integration,routes,setup}/**/*.test.{ts,tsx}',
    ],
    globalSetup: ['tests/setup/start-database.ts'],
    setupFiles: ['tests/setup/fail-on-console.ts'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Files share no state but the database server, each with a database of its own: loading modules once saves a third.
    isolate: false,
    mockReset: true,
    ...(process.env['CI'] === undefined
      ? {}
      : { reporters: ['default', 'json'], outputFile: { json: '.artefacts/tests.json' } }),
  },
})
