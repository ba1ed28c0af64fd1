import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Where commands under test keep this machine's authority: not in the home of whoever runs the tests.
    env: { XDG_DATA_HOME: fileURLToPath(new URL('node_modules/.cache/tests', import.meta.url)) },
  },
})
