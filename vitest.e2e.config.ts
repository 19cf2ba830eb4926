import tsconfigPaths from 'vite-tsconfig-paths'
import { defineConfig } from 'vitest/config'

/**
 * What starts, kills and restarts real processes: journeys in Debian's chromium against the demo, started as a person
 * would start it, and the embedded database. One at a time: they share the demo, and the machine.
 */
export default defineConfig({
  plugins: [tsconfigPaths({ projects: ['./tsconfig.json'] })],
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/start-demo.ts'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    ...(process.env['CI'] === undefined
      ? {}
      : { reporters: ['default', 'json'], outputFile: { json: '.artefacts/e2e.json' } }),
  },
})
